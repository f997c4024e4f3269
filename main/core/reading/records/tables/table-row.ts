import type { Paragraph } from '../../text/paragraph.ts';

/** One row of a table as it stands in the paper: a cell that a merge covers is empty. */
export type TableRow = { cells: string[]; paragraph: Paragraph };
