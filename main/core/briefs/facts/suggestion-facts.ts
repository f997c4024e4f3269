import { yearOfSuggestion } from '#shared/domain/figures/suggestion-scope.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';

/** Suggestions of a year, by number. */
export function suggestionsOfYear(ledger: Ledger, year: string): SuggestionRecord[] {
  return Object.values(ledger.suggestions)
    .filter((one) => yearOfSuggestion(ledger, one) === year)
    .sort(byNumber);
}

export function byNumber(a: SuggestionRecord, b: SuggestionRecord): number {
  const number = (one: SuggestionRecord) => Number(/\d+/u.exec(one.number ?? '')?.[0] ?? Number.MAX_SAFE_INTEGER);
  return number(a) - number(b) || (a.id < b.id ? -1 : 1);
}
