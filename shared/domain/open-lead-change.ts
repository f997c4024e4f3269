import type { LeadChange, SuggestionRecord } from './motion-record.ts';

/** The change of who leads that waits for a person: was it put right, or handed over anew? Null where none does. */
export function openLeadChange({ leadChanges = [] }: Pick<SuggestionRecord, 'leadChanges'>): LeadChange | null {
  return leadChanges.findLast(({ is }) => is === 'asked') ?? null;
}
