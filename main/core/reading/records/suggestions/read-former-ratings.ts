import type { FormerRating, Rating } from '#shared/domain/motion-record.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { betweenRatings, formerRating } from './former-rating.rules.ts';
import { type CellRead, readDay, readRating, saysNothing } from './read-cell.ts';

type Part<T> = { is: T | null } | null;

function part<T>(text: string | undefined, read: (text: string) => CellRead<T>): Part<T> {
  if (text === undefined || saysNothing(text)) return { is: null };
  const found = read(text);
  return 'value' in found ? { is: found.value } : null;
}

function ratingIn(text: string): FormerRating | null {
  const found = formerRating.form.find(text);
  if (found === null) return null;
  const { day, grade, manner } = found.groups;
  const on = part<string>(day, readDay);
  const result = part<Rating>(grade, readRating);
  const attitude = part<Rating>(manner, readRating);
  return on && result && attitude && { ratedOn: on.is, result: result.is, attitude: attitude.is };
}

/** The earlier ratings of a handling (此前评价), as a list of ours writes them: one behind the other, each with its day. */
export function readFormerRatings(cell: string): CellRead<FormerRating[]> {
  const parts = toHalfWidth(cell)
    .split(betweenRatings.form.regex)
    .map((one) => one.trim());
  const found = parts.filter((one) => one !== '').map(ratingIn);
  const ratings = found.filter((one) => one !== null);
  return ratings.length === found.length ? { value: ratings } : { problem: 'unknown-rating' };
}
