import { type Duty, endedDuty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { beganOn } from '#shared/domain/stages/began-on.ts';
import { isSuggestionInForce } from '#shared/domain/suggestion-status.ts';

type Basis = Pick<Ledger, 'organs' | 'office'>;
type Met = Pick<Duty, 'state' | 'metOn' | 'endedOn'>;

/** The earliest day on which a promise was kept: as a person recorded it, or by a further answer of a class that is done. */
function keptOn({ acts }: SuggestionRecord, round: SuggestionRound, done: ReadonlySet<string>): string | null {
  const recorded = acts.filter(({ type, round: of }) => type === 'promise-kept' && of === round.number);
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

function standingOf(ledger: Basis, suggestion: SuggestionRecord, round: SuggestionRound): Met {
  const done = new Set(officeOf(ledger).answerClasses.flatMap((one) => (one.countsAsDone ? [one.code] : [])));
  const metOn = keptOn(suggestion, round, done);
  // The answer itself came to say done (a list of the year's end): kept, nobody knows on which day.
  if (metOn !== null || done.has(round.answerClass ?? '')) return { state: 'met', metOn };
  const ended = endOf(suggestion, round);
  return ended === undefined ? { state: 'open', metOn: null } : endedDuty(ended);
}

/**
 * What the answer of a handling promises by a day: owed by the organs that lead, whatever became of the answer's own day. It follows from
 * the answer, so that an answer put right leaves no second promise behind. Empty where nothing is promised by a day.
 */
export function promiseDuties(ledger: Basis, suggestion: SuggestionRecord, round: SuggestionRound): Duty[] {
  const date = round.plannedFor;
  if (date === null) return [];
  const organs = [...new Set(suggestion.lead.map((id) => organRoot(ledger.organs, id)?.id ?? id))];
  return [
    {
      id: `${suggestion.id}~promise~${round.number}`,
      kind: 'promise',
      collection: 'suggestions',
      record: suggestion.id,
      round: round.number,
      opinion: null,
      organs,
      due: {
        date,
        original: date,
        because: { by: 'person', who: '', enteredOn: round.answeredOn ?? '', reason: '' },
        changes: [],
      },
      ...standingOf(ledger, suggestion, round),
    },
  ];
}
