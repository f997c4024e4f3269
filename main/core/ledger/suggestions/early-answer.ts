import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';

/** The ISO day from which an answer of a handling can be its own; null where nobody knows it. */
function startOf({ handedOverOn }: SuggestionRecord, round: SuggestionRound): string | null {
  return round.openedOn ?? (round.number === 1 ? handedOverOn : null);
}

/** The day of the answer of a handling; null where it lies before its start, and so is that of another paper or another year. */
export function ownAnswerDay(suggestion: SuggestionRecord, round: SuggestionRound): string | null {
  const start = startOf(suggestion, round);
  return start !== null && round.answeredOn !== null && round.answeredOn < start ? null : round.answeredOn;
}

/** The latest answer that is dated before its handling began, with both ISO days; null where there is none. */
export function earlyAnswer(suggestion: SuggestionRecord): { answered: string; start: string } | null {
  const round = suggestion.rounds.findLast((one) => one.answeredOn !== null && ownAnswerDay(suggestion, one) === null);
  if (!round) return null;
  return { answered: round.answeredOn ?? '', start: startOf(suggestion, round) ?? '' };
}
