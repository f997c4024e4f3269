import { suggestionFieldOf } from '#core/reading/records/suggestions/map-columns.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';

/** True when the deputy was met in some handling, on a known day or not. */
export function wasContacted({ rounds }: SuggestionRecord): boolean {
  return rounds.some(({ contactedOn, contacted }) => contactedOn !== null || contacted === true);
}

/** True where it was said whether the deputy was met: in a handling, or by a list that has a column for it. */
function isTold({ rounds, cells }: SuggestionRecord): boolean {
  const isSaid = rounds.some(({ contactedOn, contacted }) => contactedOn !== null || contacted !== undefined);
  return isSaid || Object.keys(cells).some((heading) => suggestionFieldOf(heading) === 'contactedOn');
}

/** A rate of those of which it is known says nothing of all, where it is not known of more than one in ten. */
const fewUnknown = 0.1;

/** True where so few are left unknown that a rate of deputies met says something. */
export function isContactRateTold({ base, unknown }: { base: number; unknown: number }): boolean {
  return base > 0 && unknown <= (base + unknown) * fewUnknown;
}

/**
 * How many deputies were met, of how many suggestions of which it is known. A list without a column for it tells nothing of its own; where
 * nobody tells anything the base is empty: that is unknown, and not none.
 */
export function contactCounts(suggestions: readonly SuggestionRecord[]): {
  met: number;
  base: number;
  unknown: number;
} {
  const isKept = suggestions.some(isTold);
  const known = suggestions.filter((one) => isKept && (one.list === null || isTold(one)));
  return { met: known.filter(wasContacted).length, base: known.length, unknown: suggestions.length - known.length };
}
