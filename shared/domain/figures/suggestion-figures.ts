import type { SuggestionRecord, SuggestionRound } from '../motion-record.ts';
import { isAnsweredRound, isRatedRound } from '../stages/suggestion-status-on.ts';
import { isSuggestionInForce } from '../suggestion-status.ts';

/** The handling whose answer counts: the last one answered. Null while none is. */
export function answeredRound({ rounds }: SuggestionRecord): SuggestionRound | null {
  return rounds.findLast(isAnsweredRound) ?? null;
}

/** Class of the last answer, further answers to the same handling included. */
export function lastClass(suggestion: SuggestionRecord): string | null {
  const round = answeredRound(suggestion);
  const followUp = round?.followUps?.findLast(({ answerClass }) => answerClass !== null);
  return followUp?.answerClass ?? round?.answerClass ?? null;
}

/** The handling with the last form returned on an answer: a later one that is not rated yet leaves it standing. Null: none came back. */
export function lastForm({ rounds }: SuggestionRecord): SuggestionRound | null {
  return rounds.findLast((round) => isRatedRound(round) && isAnsweredRound(round)) ?? null;
}

/** True for a suggestion that was handed over and that nobody has answered. */
export function isUnanswered(suggestion: SuggestionRecord): boolean {
  return isSuggestionInForce(suggestion) && suggestion.status !== 'registered' && answeredRound(suggestion) === null;
}

/** True for a suggestion that was ordered to be handled again and not answered since. */
export function isHandledAgain({ rounds }: SuggestionRecord): boolean {
  const last = rounds.at(-1);
  return last !== undefined && rounds.length > 1 && !isAnsweredRound(last);
}

/**
 * True for a suggestion that is done: answered in one of the classes (codes) that the office counts so, and not being handled again. An
 * order to handle it again takes back what its answer said, until that is answered too.
 */
export function isSuggestionDone(suggestion: SuggestionRecord, classes: ReadonlySet<string>): boolean {
  return isSuggestionInForce(suggestion) && !isHandledAgain(suggestion) && classes.has(lastClass(suggestion) ?? '');
}

/** True for a suggestion answered without a class. */
export function isUnclassed(suggestion: SuggestionRecord): boolean {
  return isSuggestionInForce(suggestion) && answeredRound(suggestion) !== null && lastClass(suggestion) === null;
}

/** Answered suggestions in force by class, classes in their order. */
export function answeredByClass(suggestions: readonly SuggestionRecord[]): Map<string, number> {
  const codes = suggestions.filter(isSuggestionInForce).map(lastClass);
  const known = [...new Set(codes.filter((code) => code !== null))].sort();
  return new Map(known.map((code) => [code, codes.filter((one) => one === code).length]));
}
