import type { LineSpan } from './line-span.ts';

/** What stands in one section of a paper and gave no record. */
export type ReadUnread = LineSpan & {
  document: string;
  /** The innermost heading over it, as printed without its mark; null before the first heading. */
  heading: string | null;
  /** Numbers with a unit that no target, measure or project holds. */
  quantities: number;
  /** Items of lists that no record holds, in papers whose items are records. */
  items: number;
  /** Rows of tables of indicators that no record holds. */
  rows: number;
  /** The lines on which they stand, each once, rising. */
  lines: number[];
};
