import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';

/** Suggestions of a year: by the session's name when it holds the year, else by the day of hand-over, else by the day of the paper. */
export function suggestionsOfYear(ledger: Ledger, year: string): SuggestionRecord[] {
  return Object.values(ledger.suggestions)
    .filter((one) => yearOf(ledger, one) === year)
    .sort(byNumber);
}

export function byNumber(a: SuggestionRecord, b: SuggestionRecord): number {
  const number = (one: SuggestionRecord) => Number(/\d+/u.exec(one.number ?? '')?.[0] ?? Number.MAX_SAFE_INTEGER);
  return number(a) - number(b) || (a.id < b.id ? -1 : 1);
}

function yearOf(ledger: Ledger, suggestion: SuggestionRecord): string | null {
  const named = /(?:19|20)\d{2}/u.exec(suggestion.session ?? '')?.[0];
  if (named) return named;
  const answered = suggestion.rounds[0]?.answeredOn ?? null;
  const printed = suggestion.citation ? (ledger.documents[suggestion.citation.document]?.date ?? null) : null;
  return (suggestion.handedOverOn ?? printed ?? answered)?.slice(0, 4) ?? null;
}
