import type { LineHint } from '../drawn-text.ts';

/**
 * A joined paragraph: the text of one or more source lines with page breaks and hard wraps undone. `text` is what the
 * rules read; `pieces` says which stretch of it came from which line, so that every finding can give its exact line.
 */
export type Paragraph = {
  text: string;
  firstLine: number;
  lastLine: number;
  /** Printed page on which the paragraph starts, where the source shows page marks; else the file's own page. */
  page: number | null;
  /** In rising order of `offset`; the first has offset 0. Offsets count UTF-16 units of `text`. */
  pieces: { line: number; offset: number }[];
  hint?: LineHint;
};

/** The 1-based source line in which the character at `offset` of the paragraph stands. */
export function lineAt(paragraph: Paragraph, offset: number): number {
  let line = paragraph.firstLine;
  for (const piece of paragraph.pieces) {
    if (piece.offset > offset) break;
    line = piece.line;
  }
  return line;
}

/** The text of the paragraph at this place of a run; empty where there is none. */
export function textAt(paragraphs: readonly Paragraph[], index: number): string {
  return paragraphs[index]?.text ?? '';
}
