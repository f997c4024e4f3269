import type { ParsedInput } from '#shared/contract/contract.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { LeadChange, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { openLeadChange } from '#shared/domain/open-lead-change.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsOfDay } from '../plausible/doubts-of-dates.ts';
import { withLeadChanges } from './lead-changes-of.ts';
import { handedOverAnew } from './reassign-suggestion.ts';
import { answerDue } from './suggestion-dues.ts';

type Basis = Pick<Ledger, 'rulePacks' | 'office' | 'holidays'>;
type Decision = NonNullable<ParsedInput<'suggestions.update'>['leadChange']>;

/** The due date that a list or a paper prints, where it can be that of a hand-over anew on an ISO day; null where none is printed, or it is earlier. */
function printedDue({ rounds }: SuggestionRecord, on: string): DueDate | null {
  const due = rounds.at(-1)?.due ?? null;
  const isPrinted = due !== null && (due.because.by === 'list' || due.because.by === 'paper');
  return isPrinted && due.date >= on ? due : null;
}

/** True where the row of the list by which another organ leads prints that due date itself. */
function isPrintedWithLead({ cells }: SuggestionRecord, { because }: DueDate): boolean {
  return because.by === 'list' && because.cell !== '' && cells[because.heading] === because.cell;
}

/** The handling handed over anew with the day that is printed: it stays as it is, and no day is counted. */
function withDueKept(suggestion: SuggestionRecord, due: DueDate): SuggestionRecord {
  const round = suggestion.rounds.at(-1);
  return round ? { ...suggestion, rounds: [...suggestion.rounds.slice(0, -1), { ...round, due }] } : suggestion;
}

/**
 * The suggestion with the open question of its lead answered: put right from the beginning, or handed over anew on an ISO day, so that its
 * time counts from then and the organ before stays as a former hand-over; a due date that the list or a paper prints stays. Errors: `nothing-asked`.
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
  const anew = handedOverAnew(basis, before, { on: decision, lead: suggestion.lead, act: '' }, now);
  const printed = printedDue(suggestion, decision);
  return printed === null ? anew : withDueKept(anew, printed);
}

/** A due date that was printed before the lead changed, where the list that changed it prints none: whether it still holds, a person says. */
function doubtsOfDue(
  basis: Basis,
  suggestion: SuggestionRecord,
  { on, due }: { on: string; due: string | undefined },
): Doubt[] {
  const printed = printedDue(suggestion, on);
  if (printed === null || due !== undefined || isPrintedWithLead(suggestion, printed)) return [];
  const counted = answerDue(basis, on, suggestion.hard)?.date;
  if (counted === undefined || counted === printed.date) return [];
  return [{ code: 'due-printed-or-counted', kind: 'unlikely', details: { printed: printed.date, counted, on } }];
}

/** A hand-over anew that is dated before the first, or in the future, or that leaves open which due date holds; `due`: the one that was typed with it. */
export function doubtsOfLeadDecision(
  basis: Basis,
  suggestion: SuggestionRecord,
  { leadChange: decision, due }: { leadChange?: Decision | undefined; due?: string | null | undefined },
  { today }: Circumstances,
): Doubt[] {
  if (decision === undefined || decision === 'corrected') return [];
  const start = suggestion.rounds.at(-1)?.openedOn;
  return [
    ...doubtsOfDay(decision, today),
    ...doubtOfOrder('before-hand-over', 'impossible', { on: decision, start }),
    ...doubtsOfDue(basis, suggestion, { on: decision, due: due ?? undefined }),
  ];
}
