import type { DueDate } from '../due-date.ts';
import type { Ledger } from '../ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '../motion-record.ts';
import { officeOf } from '../office-of.ts';
import { beganOn } from '../stages/began-on.ts';
import { isSuggestionInForce } from '../suggestion-status.ts';
import { dayOfVerdict, verdictOfAct, verdictsOn } from './promise-verdict.ts';

/** Whose promise it is, and what the answers to it were called (codes of classes). */
type Promised = {
  round: SuggestionRound;
  organ: string | null;
  classes: readonly (string | null)[];
  due: DueDate | null;
};
type Verdict = { is: 'kept' | 'partly-kept' | 'missed' | 'dropped'; on: string | null; enteredOn?: string };
type Standing = {
  state: 'open' | Verdict['is'];
  keptOn: string | null;
  foundOn?: string | null;
  enteredOn?: string;
  endedOn?: string;
};

/** What was found of a promise, oldest first: as persons recorded it, and kept by a further answer of a class that is done. */
function foundOf(
  basis: Pick<Ledger, 'organs'>,
  suggestion: SuggestionRecord,
  { round, organ }: Promised,
  done: ReadonlySet<string>,
): Verdict[] {
  const recorded = verdictsOn(basis, suggestion, { round: round.number, organ }).map((act) => {
    const verdict = { is: verdictOfAct[act.type], on: dayOfVerdict(act), from: act.on };
    return act.undated ? { ...verdict, enteredOn: act.on } : verdict;
  });
  const answered = (round.followUps ?? [])
    .filter(({ answerClass }) => done.has(answerClass ?? ''))
    .map(({ on }) => ({ is: 'kept', on, from: on }) as const);
  return [...answered, ...recorded].sort((a, b) => a.from.localeCompare(b.from));
}

/** The verdict that stands: the last; of several that found it kept the first, which has the day. */
function standingVerdict(found: readonly Verdict[]): Verdict | null {
  const last = found.at(-1);
  if (last?.is !== 'kept') return last ?? null;
  const from = found.findLastIndex(({ is }) => is !== 'kept') + 1;
  const kept = found.slice(from);
  return kept.find(({ on }) => on !== null) ?? last;
}

/** Day on which nobody waits for the promise any more: the handling ended, or a person closed the suggestion. Undefined while somebody does. */
function endOf(suggestion: SuggestionRecord, { number }: SuggestionRound): string | null | undefined {
  const { acts, rounds } = suggestion;
  const next = rounds.find((one) => one.number === number + 1);
  if (next) return beganOn(next);
  if (!isSuggestionInForce(suggestion)) return acts.findLast(({ type }) => type === 'withdrawn')?.on ?? null;
  // A satisfied form closes nothing here: what was promised is still to be done.
  return acts.findLast(({ type, round }) => type === 'closed' && round === number)?.on;
}

/** How a promise of an answer stands: kept, waited for, or waited for no more. */
export function standingOf(
  basis: Pick<Ledger, 'office' | 'organs'>,
  suggestion: SuggestionRecord,
  promised: Promised,
): Standing {
  const done = new Set(officeOf(basis).answerClasses.flatMap((one) => (one.countsAsDone ? [one.code] : [])));
  const verdict = standingVerdict(foundOf(basis, suggestion, promised, done));
  // The answer itself came to say done (a list of the year's end): kept, nobody knows on which day.
  if (verdict === null && done.has(promised.classes[0] ?? '')) return { state: 'kept', keptOn: null };
  const ended = endOf(suggestion, promised.round);
  if (verdict !== null)
    return { ...ofVerdict(verdict), ...(verdict.is !== 'kept' && typeof ended === 'string' && { endedOn: ended }) };
  if (ended === undefined) return { state: 'open', keptOn: null };
  const { due } = promised;
  const state = due !== null && ended !== null && ended > due.date ? 'missed' : 'dropped';
  return { state, keptOn: null, ...(ended !== null && { endedOn: ended }) };
}

function ofVerdict({ is, on, enteredOn }: Verdict): Standing {
  const entry = enteredOn === undefined ? {} : { enteredOn };
  return is === 'kept' ? { state: is, keptOn: on, ...entry } : { state: is, keptOn: null, foundOn: on, ...entry };
}
