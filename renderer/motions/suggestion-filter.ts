import type { ListedSuggestion } from '#shared/contract/motion-calls.ts';
import { isUnanswered, isUnclassed, lastClass } from '#shared/domain/figures/suggestion-figures.ts';
import { isSuggestionInForce } from '#shared/domain/suggestion-status.ts';

/** Filters of the list as they stand in the address: what is empty does not filter. */
export type SuggestionFilter = {
  status?: string;
  answerClass?: string;
  /** `no`: handed over without an answer; `unclassed`: answered without a class. */
  answered?: string;
  organ?: string;
  session?: string;
  /** How the promise of the last answer stands (`promiseSigns`). */
  promise?: string;
  key?: string;
};

export const filterNames = ['status', 'answerClass', 'answered', 'organ', 'session', 'promise', 'key'] as const;

/** Passes by its answer: the same definitions as the figures of the desk, so that a bar opens as many rows as it counts. */
function passesAnswer(suggestion: ListedSuggestion, { answerClass, answered }: SuggestionFilter): boolean {
  if (answerClass && !(isSuggestionInForce(suggestion) && lastClass(suggestion) === answerClass)) return false;
  if (answered === 'no') return isUnanswered(suggestion);
  return answered !== 'unclassed' || isUnclassed(suggestion);
}

/** Whether a suggestion passes; `organsOf` gives all ids of its organs' accounts. */
export function passes(
  suggestion: ListedSuggestion,
  filter: SuggestionFilter,
  organsOf: (suggestion: ListedSuggestion) => string[],
): boolean {
  return (
    (!filter.status || suggestion.status === filter.status) &&
    passesAnswer(suggestion, filter) &&
    (!filter.promise || suggestion.promise === filter.promise) &&
    (!filter.session || suggestion.session === filter.session) &&
    (filter.key !== 'yes' || suggestion.key) &&
    (!filter.organ || organsOf(suggestion).includes(filter.organ))
  );
}
