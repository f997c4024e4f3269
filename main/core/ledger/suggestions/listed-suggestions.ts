import type { ListedSuggestion } from '#shared/contract/motion-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { type PromiseSign, promiseSignOf } from '#shared/domain/promises/promise-sign.ts';
import { withOwed } from '../duties/owed-rows.ts';
import { suggestionRows } from './suggestion-rows.ts';

type Filter = Parameters<typeof suggestionRows>[1] & { promise?: PromiseSign | undefined };

/** The rows of the list of suggestions as of the ISO day `today`: what is owed next, and how the promise of the last answer stands. */
export function listedSuggestions(ledger: Ledger, today: string, filter: Filter = {}): ListedSuggestion[] {
  return withOwed(ledger, 'suggestions', suggestionRows(ledger, filter), today)
    .map((one) => ({ ...one, promise: promiseSignOf(ledger, one) }))
    .filter((one) => filter.promise === undefined || one.promise === filter.promise);
}
