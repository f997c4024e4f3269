import type { DueDate } from '../due-date.ts';
import type { Ledger } from '../ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '../motion-record.ts';
import { officeOf } from '../office-of.ts';
import { organRoot } from '../organ-root.ts';
import { beganOn } from '../stages/began-on.ts';
import { isSuggestionInForce } from '../suggestion-status.ts';

/** Whose promise it is, and what the answers to it were called (codes of classes). */
type Promised = {
  round: SuggestionRound;
  organ: string | null;
  classes: readonly (string | null)[];
  due: DueDate | null;
};
type Standing = { state: 'open' | 'kept' | 'missed' | 'dropped'; keptOn: string | null; endedOn?: string };

/** The earliest day on which a promise was kept: as a person recorded it, or by a further answer of a class that is done. */
function keptOn(
  { organs }: Pick<Ledger, 'organs'>,
  { acts }: SuggestionRecord,
  { round, organ }: Promised,
  done: ReadonlySet<string>,
): string | null {
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  const recorded = acts.filter(
    (act) =>
      act.type === 'promise-kept' &&
      act.round === round.number &&
      (organ === null || act.organ === undefined || rootOf(act.organ) === rootOf(organ)),
  );
  const answered = (round.followUps ?? []).filter(({ answerClass }) => done.has(answerClass ?? ''));
  return [...recorded, ...answered].map(({ on }) => on).sort()[0] ?? null;
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
  const on = keptOn(basis, suggestion, promised, done);
  // The answer itself came to say done (a list of the year's end): kept, nobody knows on which day.
  if (on !== null || done.has(promised.classes[0] ?? '')) return { state: 'kept', keptOn: on };
  const ended = endOf(suggestion, promised.round);
  if (ended === undefined) return { state: 'open', keptOn: null };
  const { due } = promised;
  const state = due !== null && ended !== null && ended > due.date ? 'missed' : 'dropped';
  return { state, keptOn: null, ...(ended !== null && { endedOn: ended }) };
}
