import type { LineHint } from '../drawn-text.ts';

/** What a non-blank line is, as far as it can be said before papers are cut. */
export type LineRole = 'text' | 'table' | 'page-mark' | 'running-head' | 'masthead' | 'contents' | 'web-noise' | 'rule';

/** A non-blank line of the source as the rules see it. */
export type SourceLine = {
  /** 1-based line of the source. */
  number: number;
  /** The line as it stands in the source. */
  raw: string;
  /** Cleaned text: marks of markup undone, stray spaces gone (see `cleanLine`). */
  text: string;
  /** Length as printed, in full-width characters: Latin letters, digits and spaces count one half. */
  width: number;
  /** Blank lines between this line and the non-blank line before it. */
  gap: number;
  /** The line is the first of a page, as far as the source shows pages. */
  pageTop: boolean;
  /** Printed page, where it can be known; else the file's own page. */
  page: number | null;
  role: LineRole;
  /** Width of a full line hereabouts, when the lines are hard-wrapped; null when each line is a paragraph or table. */
  measure: number | null;
  hint?: LineHint;
};
