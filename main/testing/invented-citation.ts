import type { Citation } from '#shared/domain/citation.ts';
import { inventedOrgans } from './invented-papers.ts';

/** Id of an invented organ by its place in the list. */
export function organId(name: string): string {
  return `organ-${inventedOrgans.indexOf(name) + 1}`;
}

/** Passage of an invented paper. */
export function cite(document: string, firstLine: number, quote: string): Citation {
  return { document, firstLine, lastLine: firstLine + 2, page: 8 + Math.floor(firstLine / 30), quote };
}
