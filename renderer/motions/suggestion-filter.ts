import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isUnanswered } from '#shared/domain/stages/suggestion-status-on.ts';

/** Filters of the list as they stand in the address: what is empty does not filter. */
export type SuggestionFilter = {
  status?: string;
  answerClass?: string;
  /** `no`: without an answer. */
  answered?: string;
  organ?: string;
  session?: string;
  key?: string;
};

export const filterNames = ['status', 'answerClass', 'answered', 'organ', 'session', 'key'] as const;

/** The class of the latest answer. */
export function latestClass(suggestion: SuggestionRecord): string | null {
  return suggestion.rounds.findLast((round) => round.answerClass !== null)?.answerClass ?? null;
}

/** The latest rating by the deputy. */
export function latestResult(suggestion: SuggestionRecord) {
  return suggestion.rounds.findLast((round) => round.result !== null)?.result ?? null;
}

/** Whether a suggestion passes; `organsOf` gives all ids of its organs' accounts. */
export function passes(
  suggestion: SuggestionRecord,
  filter: SuggestionFilter,
  organsOf: (suggestion: SuggestionRecord) => string[],
): boolean {
  return (
    (!filter.status || suggestion.status === filter.status) &&
    (!filter.answerClass || latestClass(suggestion) === filter.answerClass) &&
    (filter.answered !== 'no' || isUnanswered(suggestion)) &&
    (!filter.session || suggestion.session === filter.session) &&
    (filter.key !== 'yes' || suggestion.key) &&
    (!filter.organ || organsOf(suggestion).includes(filter.organ))
  );
}
