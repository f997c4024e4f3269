import { isInScope, type SuggestionScope } from '#shared/domain/figures/suggestion-scope.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { figuresOn } from '../figures/figures-on.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { countedRecords, ratesOf } from './ledger-rates.ts';

const isSame = (a: string | null, b: string) => compareSessions(a, b) === 'same';

/** Ids of the suggestions of a year or a session. `whole` is the ledger of today: the day that gives a year may lie behind the past day asked of. */
export function scopedIds(whole: Ledger, scope: SuggestionScope): ReadonlySet<string> {
  return new Set(
    Object.values(whole.suggestions)
      .filter((one) => isInScope(whole, one, scope, isSame))
      .map(({ id }) => id),
  );
}

/** A ledger with these suggestions and what their answers promise alone; nothing else of it is followed. */
function narrowed(ledger: Ledger, ids: ReadonlySet<string>): Ledger {
  const suggestions = Object.fromEntries(Object.entries(ledger.suggestions).filter(([id]) => ids.has(id)));
  return { ...ledger, suggestions, opinions: {}, points: {}, motions: {}, commitments: {}, feedback: {} };
}

const counts = /^(?:suggestions|commitments|overdue)(?:\.|$)/;

/** Counts and rates of some suggestions (ids) as of an ISO day; what is no figure of suggestions is left out. */
export function statusOfSome(ledger: Ledger, ids: ReadonlySet<string>, asOf: string) {
  const some = narrowed(ledger, ids);
  const rates = ratesOf(some, countedRecords(some), asOf).filter(({ name }) => name !== 'points-done');
  const figures = Object.entries(figuresOn(some, asOf)).filter(([name]) => counts.test(name));
  return { asOf, rates, counts: Object.fromEntries(figures) };
}
