import { toAddress } from '#renderer/base/address.ts';
import type { SearchHit } from '#shared/contract/library-calls.ts';

/** Where a hit leads: a record to its own page, a sentence to its line in the reader. */
export function hitAddress(hit: SearchHit): string {
  const toLine = hit.document ? toAddress('reader', [hit.document], { line: hit.line ?? undefined }) : null;
  switch (hit.group) {
    case 'documents':
      return toAddress('reader', [hit.document ?? hit.id], { line: hit.line ?? undefined });
    case 'points':
      return toAddress('opinions', ['point', hit.id]);
    case 'motions':
      return toAddress('motions', [hit.id]);
    case 'suggestions':
      return toAddress('suggestions', [hit.id]);
    case 'organs':
      return toAddress('organs', [hit.id]);
    case 'commitments':
      return toAddress('commitments', [hit.id]);
    case 'people':
    case 'text':
      return toLine ?? toAddress('search', [], { q: hit.title });
  }
}
