import type { DocumentRecord } from '#shared/domain/source-record.ts';

/** The innermost paper of a source that holds a paragraph: the one that starts last. */
export function ownerOf(
  paragraph: { firstLine: number },
  documents: readonly DocumentRecord[],
): DocumentRecord | undefined {
  let inner: DocumentRecord | undefined;
  for (const one of documents) {
    const holds = one.firstLine <= paragraph.firstLine && paragraph.firstLine <= one.lastLine;
    if (holds && (inner === undefined || one.firstLine >= inner.firstLine)) inner = one;
  }
  return inner;
}
