import type { ParsedInput } from '#shared/contract/contract.ts';
import { noRating } from '#shared/domain/former-ratings.ts';
import type { FormerRating, SuggestionRound } from '#shared/domain/motion-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { toldFormerRating } from '#shared/messages/column-text.ts';
import type { Doubt } from '../plausible/doubt.ts';

type Patch = Pick<ParsedInput<'suggestions.update'>, 'attitude' | 'result' | 'ratedOn' | 'ratedAgain'>;

/** The rating of a handling that is in force. */
export function ratingOf({ attitude, result, ratedOn }: SuggestionRound): FormerRating {
  return { attitude, result, ratedOn };
}

function isGiven({ attitude, result }: FormerRating): boolean {
  return [attitude, result].some((one) => one !== null && one !== 'none');
}

function byDay(a: FormerRating, b: FormerRating): number {
  const [one, other] = [a.ratedOn ?? '', b.ratedOn ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The handling with one more rating; that of the latest day is in force, the others stay with their days. */
export function withRatingBeside(round: SuggestionRound, other: FormerRating): SuggestionRound {
  const all = [...(round.formerRatings ?? []), ratingOf(round), other].sort(byDay);
  return { ...round, ...(all.at(-1) ?? noRating), formerRatings: all.slice(0, -1) };
}

/** The handling without the rating in force; the one before it is in force again. */
function withRatingTakenBack(round: SuggestionRound): SuggestionRound {
  const { formerRatings = [], ...rest } = round;
  const earlier = formerRatings.slice(0, -1);
  const before = { ...rest, ...(formerRatings.at(-1) ?? noRating) };
  return earlier.length > 0 ? { ...before, formerRatings: earlier } : before;
}

/**
 * True where what is typed is another rating of the handling: on another day than the one that stands, and of something that one said. What
 * that one left open it only fills in; a day for one without a day belongs to it unless another verdict comes with it.
 */
function isAnother(before: SuggestionRound, { ratedAgain, ratedOn, ...given }: Patch): boolean {
  if (!ratedAgain || !ratedOn || ratedOn === before.ratedOn || !isGiven(ratingOf(before))) return false;
  const said = (['result', 'attitude'] as const).filter((part) => given[part] && given[part] !== 'none');
  const differs = said.some((part) => before[part] !== null && before[part] !== given[part]);
  return before.ratedOn === null ? differs : said.some((part) => before[part] !== null);
}

/**
 * The handling with the rating that a person typed. `before`: as it stood; `typed`: with every field as typed. Another rating
 * (`ratedAgain`) stands beside the one before; taking out the last brings the one before it back.
 */
export function withTypedRating(before: SuggestionRound, typed: SuggestionRound, patch: Patch): SuggestionRound {
  if (isAnother(before, patch)) {
    const { attitude, result, ratedOn } = typed;
    return withRatingBeside({ ...typed, ...ratingOf(before) }, { attitude, result, ratedOn });
  }
  const isOut = patch.result === null && before.result !== null && before.formerRatings !== undefined;
  return isOut ? withRatingTakenBack(typed) : typed;
}

/** A second form for one handling: another rating is asked about with what stands; without a day of its own it puts that one right. */
export function doubtsOfRatingAgain(before: SuggestionRound | undefined, patch: Patch): Doubt[] {
  if (!before) return [];
  if (isAnother(before, patch)) {
    const { attitude = before.attitude, result = before.result, ratedOn = null } = patch;
    const after = { attitude, result, ratedOn };
    const isEarlier = before.ratedOn !== null && (after.ratedOn ?? '') < before.ratedOn;
    const details = {
      before: toldFormerRating(ratingOf(before)),
      after: toldFormerRating(after),
    };
    return [{ code: isEarlier ? 'rated-earlier' : 'rated-again', kind: 'unlikely', details }];
  }
  const { result } = patch;
  const known = before.result;
  if (!result || known === null || known === 'none' || known === result) return [];
  const words = { before: told(`rating.${known}`), after: told(`rating.${result}`) };
  return [{ code: 'rating-differs', kind: 'unlikely', details: words }];
}
