import type { OfDay } from './as-of-day.ts';
import { undatedSuggestions } from './put-forward-on.ts';

/** The ids of the suggestions that stand in the ledger of a past day although nobody knows whether they were there; none of today's. */
export function undatedThen({ ledger, whole }: OfDay): ReadonlySet<string> {
  return new Set(ledger === whole ? [] : undatedSuggestions(whole).map(({ id }) => id));
}
