import type { Citation } from '#shared/domain/citation.ts';
import type { Passages } from '../context-parts.ts';
import { CoreError } from '../core-error.ts';
import { recordOf } from '../ledger/record-of.ts';
import { textOfDocument } from './document-text.ts';
import type { TextContext } from './library-context.ts';
import { reviewSource } from './review-source.ts';

/** The lines of a paper as they stand in its source. Errors: `not-found`; `bad-input` when they are not lines of the paper. */
async function linesOfPaper(
  context: TextContext,
  document: string,
  firstLine: number,
  lastLine: number,
): Promise<{ line: number; text: string }[]> {
  const paper = recordOf(context.store.ledger, 'documents', document);
  if (firstLine > lastLine || firstLine < paper.firstLine || lastLine > paper.lastLine) {
    throw new CoreError('bad-input', { field: 'firstLine', reason: 'outside' });
  }
  const review = await reviewSource(context, { id: paper.source, firstLine, lastLine });
  return review.lines.filter((one) => one.line >= firstLine && one.line <= lastLine);
}

/** Locks the words of some lines of a paper: joined paragraphs where the lines hold them whole, the bare lines otherwise. */
async function citePassage(
  context: TextContext,
  document: string,
  firstLine: number,
  lastLine: number,
): Promise<Citation> {
  const lines = await linesOfPaper(context, document, firstLine, lastLine);
  const { paragraphs } = await textOfDocument(context, document);
  const inside = paragraphs.filter((one) => one.firstLine >= firstLine && one.lastLine <= lastLine);
  const isWhole = paragraphs.every(
    (one) => one.lastLine < firstLine || one.firstLine > lastLine || inside.includes(one),
  );
  const quote =
    isWhole && inside.length > 0
      ? inside.map((one) => one.text).join('\n')
      : lines
          .map((one) => one.text.trim())
          .filter((text) => text !== '')
          .join('\n');
  if (quote === '') throw new CoreError('bad-input', { field: 'firstLine', reason: 'empty' });
  const page = paragraphs.find((one) => one.lastLine >= firstLine)?.page ?? null;
  return { document, firstLine, lastLine, page, quote };
}

/** What rooms below the library are given of its papers. */
export function passagesOf(context: TextContext): Passages {
  return {
    lines: (document, firstLine, lastLine) => linesOfPaper(context, document, firstLine, lastLine),
    cite: (document, firstLine, lastLine) => citePassage(context, document, firstLine, lastLine),
  };
}
