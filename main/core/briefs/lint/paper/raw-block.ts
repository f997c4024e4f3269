import type { Look, PageLook, TableLook, UnitRole } from './printed-paper.ts';

/** A paragraph as the file or the plan gives it, before it is said what it is for. */
export type RawText = {
  kind: 'text';
  text: string;
  /** Set where it is known without looking at the words. */
  role?: UnitRole;
  /** Level by style, 1 to 9. */
  heading?: number;
  emptyBefore: number;
  startsPage: boolean;
  look: Look;
  quoted?: [number, number][];
  place?: string;
};

export type RawTable = {
  kind: 'table';
  rows: { text: string; quoted?: boolean }[][];
  /** Rows at the top that are headings; null where the file does not say. */
  headerRows: number | null;
  title?: string;
  emptyBefore: number;
  startsPage: boolean;
  look: TableLook;
};

export type RawBlock = RawText | RawTable;

/** A file or a plan as blocks in order. */
export type RawPaper = { blocks: RawBlock[]; pages: PageLook[] };
