import type { OrganChange } from '#shared/domain/readings/organ-change.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { DrawnText } from './drawn-text.ts';
import type { ReadPaper } from './structure/read-paper.ts';
import type { MarkedText } from './text/mark-text.ts';

/** A reading with everything it was made from: for `--explain`, the reader screen, corrections and briefs. */
export type ExaminedSource = {
  reading: Reading;
  drawn: DrawnText;
  marked: MarkedText;
  papers: ReadPaper[];
  /** Lines before the first paper that belong to none. */
  outside: Set<number>;
  /** What became of each non-blank line, by its 1-based number. */
  fates: Map<number, string>;
  /** Mergers and new names of organs that it tells. */
  organChanges: OrganChange[];
};
