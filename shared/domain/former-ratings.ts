import type { FormerRating, Rating, SuggestionRound } from './motion-record.ts';

/** No rating at all. */
export const noRating: FormerRating = { attitude: null, result: null, ratedOn: null };

const unknown = '-';
const ratings: readonly string[] = ['satisfied', 'basically-satisfied', 'dissatisfied', 'none'] satisfies Rating[];

/** Ratings as a column of a list holds them: day, result and attitude of each with a space between, `-` for what is not known. */
export function ratingCodes(former: readonly FormerRating[]): string[] {
  return former.map(({ ratedOn, result, attitude }) =>
    [ratedOn, result, attitude].map((one) => one ?? unknown).join(' '),
  );
}

function ratingOf(code: string | undefined): Rating | null {
  return code !== undefined && ratings.includes(code) ? (code as Rating) : null;
}

/** The ratings of `ratingCodes`. */
export function ratingsOfCodes(codes: readonly string[]): FormerRating[] {
  return codes.map((one) => {
    const [day = unknown, result, attitude] = one.split(' ');
    return { ratedOn: day === unknown ? null : day, result: ratingOf(result), attitude: ratingOf(attitude) };
  });
}

/**
 * The rating of a handling that was in force at the end of an ISO day, with those before it. A rating whose day nobody knows counts as known
 * from the start.
 */
export function ratingsAt(
  round: Pick<SuggestionRound, 'attitude' | 'result' | 'ratedOn' | 'formerRatings'>,
  day: string,
): { inForce: FormerRating; former: FormerRating[] } {
  const { attitude, result, ratedOn, formerRatings = [] } = round;
  const all = [...formerRatings, { attitude, result, ratedOn }];
  const known = all.filter((one) => one.ratedOn === null || one.ratedOn <= day);
  return { inForce: known.at(-1) ?? noRating, former: known.slice(0, -1) };
}
