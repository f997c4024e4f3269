import type { LineHint } from '../drawn-text.ts';

/** How text runs on a page, in degrees clockwise from level: 90 runs downwards, 270 upwards. */
export type Turn = 0 | 90 | 180 | 270;

/** A piece of text drawn on a page. `x`, `y` in points from the left and top; `y` is the baseline, downwards. */
export type PagePiece = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** How it runs, in degrees clockwise; absent where it is level. */
  turn?: Turn;
  /** How sure recognition is of it, 0 to 100; absent where the file itself draws it. */
  sure?: number;
};

/** A line of a page in reading order; a row of a ruled table has cells in its hint. */
export type PageLine = { text: string; hint: LineHint; y: number };

/** A ruled line of a page: horizontal when `y0` = `y1`, vertical when `x0` = `x1`. Points from the top left. */
export type PageRule = { x0: number; y0: number; x1: number; y1: number };

/** What a page draws: its text and its ruled lines. */
export type PageContent = { pieces: PagePiece[]; rules: PageRule[] };
