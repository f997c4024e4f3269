import type { Citation } from '#shared/domain/citation.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { bookTitle } from './book-title.ts';

/** Address of a passage in words: 《paper》第12页. A paper that was taken out of the library is said so. */
export function sourceNote(ledger: Ledger, citation: Citation): string {
  const document = ledger.documents[citation.document];
  const paper = document ? bookTitle(document.title) : '（所据文件已撤出）';
  return `${paper}${addressOf(citation)}`;
}

/**
 * Printed page of a passage without the name of its paper; empty where the source shows none. Lines of a file are never printed: who holds the
 * paper cannot count them.
 */
export function addressOf({ page }: Citation): string {
  return page === null ? '' : `第${page}页`;
}

/** Printed pages of passages, each once. */
export function addressesOf(citations: readonly Citation[]): string[] {
  return [...new Set(citations.map(addressOf))].filter((address) => address !== '');
}
