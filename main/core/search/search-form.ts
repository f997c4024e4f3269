import { toHalfWidth } from '#shared/text/half-width.ts';

/**
 * A text as it is searched: half-width digits and letters, small letters. Offsets stay those of the text given, so a
 * letter whose small form is longer (as in some foreign alphabets) is left as it is.
 */
export function searchForm(text: string): string {
  const half = toHalfWidth(text);
  const small = half.toLowerCase();
  return small.length === half.length ? small : half;
}

/** The words of a query, each once; a paper must hold all of them. */
export function wordsOf(query: string): string[] {
  return [
    ...new Set(
      searchForm(query)
        .split(/\s+/)
        .filter((word) => word !== ''),
    ),
  ];
}
