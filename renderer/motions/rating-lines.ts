import type { Say } from '#renderer/base/language.tsx';
import type { FormerRating, SuggestionRound } from '#shared/domain/motion-record.ts';

function ratingLine(say: Say, { result, attitude, ratedOn }: FormerRating): string {
  return [
    ratedOn,
    result ? say('motions.result-is', { rating: say(`rating.${result}`) }) : '',
    attitude ? say('motions.attitude-is', { rating: say(`rating.${attitude}`) }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The ratings of a handling that others followed, oldest first, each with its day. */
export function formerRatingLines(say: Say, { formerRatings = [] }: Pick<SuggestionRound, 'formerRatings'>): string[] {
  return formerRatings.map((one) => ratingLine(say, one));
}

/** All ratings of a handling, the one in force last; none where nobody rated it. */
export function ratingLines(say: Say, round: SuggestionRound): string[] {
  const isRated = round.result !== null || round.attitude !== null;
  return [...formerRatingLines(say, round), ...(isRated ? [ratingLine(say, round)] : [])];
}
