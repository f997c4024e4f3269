import type { Citation } from '#shared/domain/citation.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { bookTitle } from './book-title.ts';

/** Address of a passage in words: 《paper》第12页，资料原文第345—350行. A paper that was taken out of the library is said so. */
export function sourceNote(ledger: Ledger, citation: Citation): string {
  const document = ledger.documents[citation.document];
  const paper = document ? bookTitle(document.title) : '（所据文件已撤出）';
  return `${paper}${addressOf(citation)}`;
}

/** Page and lines of a passage without the name of its paper. */
export function addressOf(citation: Citation): string {
  const page = citation.page === null ? '' : `第${citation.page}页，`;
  const lines =
    citation.firstLine === citation.lastLine
      ? `第${citation.firstLine}行`
      : `第${citation.firstLine}—${citation.lastLine}行`;
  return `${page}原文${lines}`;
}
