import type { LineSpan } from '#shared/domain/readings/line-span.ts';
import { lineAt, type Paragraph } from '../../text/paragraph.ts';

/** A spot in a run of paragraphs: index of the paragraph and UTF-16 offset in its text. */
export type Place = { index: number; offset: number };

/** From a spot up to, and without, another. Never empty for a record that is reported. */
export type Stretch = { from: Place; to: Place };

/** Below zero, zero or above zero as `a` stands before, at or behind `b`. */
export function comparePlaces(a: Place, b: Place): number {
  return a.index - b.index || a.offset - b.offset;
}

/** The spot behind the last character. */
export function endOf(paragraphs: Paragraph[]): Place {
  return { index: paragraphs.length, offset: 0 };
}

/** Everything from the first paragraph to the last. */
export function wholeOf(paragraphs: Paragraph[]): Stretch {
  return { from: { index: 0, offset: 0 }, to: endOf(paragraphs) };
}

/**
 * The words of a stretch exactly as the paragraphs have them, paragraphs parted by a line break, without space at the two
 * ends: always a substring of all paragraph texts joined with line breaks.
 */
export function textOf(paragraphs: Paragraph[], stretch: Stretch): string {
  return pieces(paragraphs, stretch)
    .map((piece) => piece.text)
    .join('\n')
    .trim();
}

/** The first and the last source line that the words of a stretch stand on, blank ends left out. */
export function linesOf(paragraphs: Paragraph[], stretch: Stretch): LineSpan {
  const written = pieces(paragraphs, stretch).filter((piece) => piece.text.trim() !== '');
  const first = written[0];
  const last = written.at(-1);
  if (!first || !last) {
    const line = paragraphs[Math.min(stretch.from.index, paragraphs.length - 1)]?.firstLine ?? 1;
    return { firstLine: line, lastLine: line };
  }
  const lead = first.text.length - first.text.trimStart().length;
  return {
    firstLine: lineAt(first.paragraph, first.offset + lead),
    lastLine: Math.max(
      lineAt(first.paragraph, first.offset + lead),
      lineAt(last.paragraph, last.offset + last.text.trimEnd().length - 1),
    ),
  };
}

/** A paragraph that a stretch touches, with its place in the run. */
type Touched = { paragraph: Paragraph; index: number; text: string };

/** The paragraphs that a stretch touches, each with all of its text. */
export function paragraphsIn(paragraphs: Paragraph[], { from, to }: Stretch): Touched[] {
  return paragraphs
    .slice(from.index, to.index + 1)
    .map((paragraph, at) => ({ paragraph, index: from.index + at, text: paragraph.text }));
}

/** What a stretch has of each paragraph that it touches, and where in the paragraph that begins; nothing of one of which it has no sign. */
export function pieces(paragraphs: Paragraph[], stretch: Stretch): (Touched & { offset: number })[] {
  const { from, to } = stretch;
  return paragraphsIn(paragraphs, stretch).flatMap((touched) => {
    const offset = touched.index === from.index ? from.offset : 0;
    const text = touched.text.slice(offset, touched.index === to.index ? to.offset : undefined);
    return text === '' ? [] : [{ ...touched, text, offset }];
  });
}
