import type { LeadChange, SuggestionRecord } from '#shared/domain/motion-record.ts';

/** The suggestion with these changes of who led; the field goes with the last of them. */
export function withLeadChanges(suggestion: SuggestionRecord, changes: readonly LeadChange[]): SuggestionRecord {
  const { leadChanges: _, ...bare } = suggestion;
  return changes.length === 0 ? bare : { ...bare, leadChanges: [...changes] };
}
