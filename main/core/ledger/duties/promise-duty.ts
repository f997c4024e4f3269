import { type Duty, endedDuty } from '#shared/domain/duty.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { type AnswerPromise, type PromiseBasis, promisesOfRound } from '#shared/domain/promises/answer-promise.ts';

type Met = Pick<Duty, 'state' | 'metOn' | 'endedOn'>;

function metOf({ state, keptOn, foundOn, endedOn }: AnswerPromise): Met {
  if (state === 'kept') return { state: 'met', metOn: keptOn };
  // What a person found missed or kept in part is still owed while its handling goes on.
  const isFound = foundOn !== undefined && state !== 'dropped' && endedOn === undefined;
  if (state === 'open' || isFound) return { state: 'open', metOn: null };
  return endedDuty(endedOn);
}

/**
 * What the answer of a handling promises by a day: owed by the organs that promised it, whatever became of the answer's own day. A promise
 * of which no day is known is no duty: nobody can be late with it.
 */
export function promiseDuties(basis: PromiseBasis, suggestion: SuggestionRecord, round: SuggestionRound): Duty[] {
  return promisesOfRound(basis, suggestion, round).flatMap((promise): Duty[] => {
    const { id, organs, due } = promise;
    if (due === null) return [];
    const common = { collection: 'suggestions', record: suggestion.id, round: round.number, opinion: null } as const;
    return [{ ...common, id, kind: 'promise', organs, due, ...metOf(promise) }];
  });
}
