import type { SourceLine } from '../text/source-line.ts';
import { viewLines } from '../text/view-lines.ts';

/** The non-blank lines of a text as the rules see them; `pages`: the 1-based lines at which a page of the file begins. */
export function sourceLines(text: string, pages: readonly number[] = []): SourceLine[] {
  const paged = text.split('\n').map((line, at) => ({
    number: at + 1,
    text: line,
    page: pages.length === 0 ? null : pages.filter((first) => first <= at + 1).length,
  }));
  return viewLines(paged);
}

/** One such line, with what a test wants of it. */
export function sourceLine(text: string, own: Partial<SourceLine> = {}): SourceLine {
  const [line] = sourceLines(text === '' ? '·' : text);
  if (line === undefined) throw new Error('no line');
  return { ...line, text, ...own };
}
