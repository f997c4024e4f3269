import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { LeadChange, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { openLeadChange } from '#shared/domain/open-lead-change.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsOfDay } from '../plausible/doubts-of-dates.ts';
import { withLeadChanges } from './lead-changes-of.ts';
import { handedOverAnew } from './reassign-suggestion.ts';

type Basis = Pick<Ledger, 'rulePacks' | 'office' | 'holidays'>;
type Decision = NonNullable<ParsedInput<'suggestions.update'>['leadChange']>;

/**
 * The suggestion with the open question of its lead answered: put right from the beginning, or handed over anew on an ISO day, so that its
 * time counts from then and the organ before stays as a former hand-over. Errors: `nothing-asked`.
 */
export function withLeadDecided(
  basis: Basis,
  suggestion: SuggestionRecord,
  decision: Decision,
  now: Circumstances,
): SuggestionRecord {
  const open = openLeadChange(suggestion);
  if (!open) throw new CoreError('nothing-asked', { title: suggestion.title });
  const changes = suggestion.leadChanges ?? [];
  if (decision === 'corrected') {
    const settled = changes.map((one): LeadChange => (one.is === 'asked' ? { ...one, is: 'corrected' } : one));
    return withLeadChanges(suggestion, settled);
  }
  const others = changes.filter(({ is }) => is !== 'asked');
  const before = { ...withLeadChanges(suggestion, others), lead: open.from };
  return handedOverAnew(basis, before, { on: decision, lead: suggestion.lead, act: '' }, now);
}

/** A hand-over anew that is dated before the first, or in the future. */
export function doubtsOfLeadDecision(
  { rounds }: SuggestionRecord,
  decision: Decision | undefined,
  { today }: Circumstances,
): Doubt[] {
  if (decision === undefined || decision === 'corrected') return [];
  const start = rounds.at(-1)?.openedOn;
  return [...doubtsOfDay(decision, today), ...doubtOfOrder('before-hand-over', 'impossible', { on: decision, start })];
}
