import type { Ledger } from '#shared/domain/ledger.ts';
import { localDay } from '#shared/text/local-day.ts';
import { kept } from './each-record.ts';

/** The sources without those whose papers all came later; one that holds no paper is there from its import. */
export function sourcesAt(
  { sources, documents: all }: Ledger,
  documents: Ledger['documents'],
  day: string,
): Ledger['sources'] {
  const holding = new Set(Object.values(all).map(({ source }) => source));
  const there = new Set(Object.values(documents).map(({ source }) => source));
  return kept(sources, ({ id, importedAt }) =>
    holding.has(id) ? there.has(id) : importedAt === '' || localDay(new Date(importedAt)) <= day,
  );
}
