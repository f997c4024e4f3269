import type { LineHint } from '../drawn-text.ts';

/** A piece of text drawn on a page. `x`, `y` in points from the left and top; `y` is the baseline, downwards. */
export type PagePiece = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** How sure recognition is of it, 0 to 100; absent where the file itself draws it. */
  sure?: number;
};

/** A line of a page in reading order; a row of a ruled table has cells in its hint. */
export type PageLine = { text: string; hint: LineHint; y: number };
