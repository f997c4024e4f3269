import type { Citation } from '#shared/domain/citation.ts';
import type { LineSpan } from '#shared/domain/readings/line-span.ts';

/** Locks the words of a passage to their place in a paper of the library. */
export function citationIn(document: string, passage: LineSpan & { text: string }): Citation {
  return {
    document,
    firstLine: passage.firstLine,
    lastLine: passage.lastLine,
    page: passage.page ?? null,
    quote: passage.text,
  };
}
