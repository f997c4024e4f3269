import { holdsFigure, totalRow } from './sheet-rows.rules.ts';

/** A row of a table as it was drawn: `LineHint.cells` and `LineHint.merged` of its line. */
export type DrawnRow = {
  /** 1-based line of the source. */
  line: number;
  cells: string[];
  merged?: { column: number; across: number; down: number }[];
};

/** A list with one heading per column and one cell per heading in every row. */
export type SheetRows = {
  /** A heading over two rows is written `承办单位/主办`. A column without heading is the empty string. */
  header: string[];
  /** Lines that the headings stand on. */
  headerLines: number[];
  rows: SheetRow[];
};

export type SheetRow = {
  line: number;
  cells: string[];
  /** 合计, 小计 and the like: a sum of the list and no member of it. */
  isTotal: boolean;
};

type Merge = { column: number; across: number; down: number };

const mostHeaderRows = 3;

/**
 * Finds the headings of a list, expands merged cells and headings of two or three rows to one heading per column, and
 * gives the rows below: a cell merged downwards stands in every row it covers, repeated heading rows and rows of column
 * numbers are left out. Null when no row can be the headings (fewer than two filled cells everywhere). Pure.
 */
export function sheetRows(drawn: DrawnRow[]): SheetRows | null {
  const first = drawn.findIndex((row) => filled(row.cells).length >= 2 && !isTotalRow(row.cells));
  const top = drawn[first];
  if (top === undefined) return null;
  const width = drawn.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const height = headerHeight(drawn.slice(first, first + mostHeaderRows + 1));
  const headerRows = drawn.slice(first, first + height);
  const header = joinHeadings(headerRows, width);
  return {
    header,
    headerLines: headerRows.map((row) => row.line),
    rows: fillDown(drawn.slice(first + height), width).filter(({ cells }) => !isNoRow(cells, header, headerRows)),
  };
}

/** How many of these rows are headings: as many as the merges of the first cover, else what the blanks say. */
function headerHeight(rows: DrawnRow[]): number {
  const [top, ...below] = rows;
  if (top === undefined) return 0;
  const tallest = (top.merged ?? []).reduce((most, merge) => Math.max(most, merge.down), 1);
  if (tallest > 1) return Math.min(tallest, mostHeaderRows, rows.length);
  let height = 1;
  let above = top;
  for (const row of below) {
    if (height >= mostHeaderRows || !isSecondHeading(above, row)) break;
    height += 1;
    above = row;
  }
  return height;
}

/**
 * Whether a row divides headings of the row above: its cells stand only under blanks or just left of them, are short,
 * and hold no numbers or dates. Needed for csv, which has no merges.
 */
function isSecondHeading(above: DrawnRow, row: DrawnRow): boolean {
  const places = row.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  if (places.length < 2 || places.length >= filled(above.cells).length + countBlanks(above.cells)) return false;
  const underGroups = places.every((column) => isBlank(above.cells[column]) || isBlank(above.cells[column + 1]));
  const underBlank = places.some((column) => isBlank(above.cells[column]));
  return (
    underGroups && underBlank && filled(row.cells).every((cell) => cell.length <= 12 && !holdsFigure.form.test(cell))
  );
}

function joinHeadings(rows: DrawnRow[], width: number): string[] {
  const spread = rows.map((row, at) => spreadAcross(row, rows[at + 1], width));
  return Array.from({ length: width }, (_, column) => {
    const parts = spread.map((cells) => clean(cells[column] ?? '')).filter((part) => part !== '');
    return parts.filter((part, at) => part !== parts[at - 1]).join('/');
  });
}

/** Repeats a heading over the columns it is merged over; without merges, over blanks that have a heading below. */
function spreadAcross(row: DrawnRow, below: DrawnRow | undefined, width: number): string[] {
  const cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? '');
  for (const { column, across } of row.merged ?? []) {
    for (let at = column + 1; at < Math.min(width, column + across); at += 1) cells[at] = cells[column] ?? '';
  }
  if (row.merged !== undefined || below === undefined) return cells;
  for (let at = 1; at < width; at += 1) {
    if (isBlank(cells[at]) && !isBlank(below.cells[at]) && !isBlank(below.cells[at - 1]))
      cells[at] = cells[at - 1] ?? '';
  }
  return cells;
}

function fillDown(rows: DrawnRow[], width: number): SheetRow[] {
  const open = new Map<number, { text: string; left: number }>();
  return rows.map((row) => {
    const cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? '');
    for (const [column, running] of open) {
      if (running.left <= 0) continue;
      running.left -= 1;
      if (isBlank(cells[column])) cells[column] = running.text;
    }
    for (const merge of row.merged ?? []) openMerge(open, merge, cells);
    return { line: row.line, cells, isTotal: isTotalRow(row.cells) };
  });
}

function openMerge(open: Map<number, { text: string; left: number }>, merge: Merge, cells: string[]): void {
  if (merge.down > 1) open.set(merge.column, { text: cells[merge.column] ?? '', left: merge.down - 1 });
}

/** A heading row repeated on a new page, or the row of column numbers that some forms have. */
function isNoRow(cells: string[], header: string[], headerRows: DrawnRow[]): boolean {
  const texts = filled(cells).map(clean);
  if (texts.length === 0) return true;
  const isRepeated = headerRows.some((row) => sameTexts(texts, filled(row.cells).map(clean)));
  const isNumbers =
    texts.length >= 3 && texts.length === filled(header).length && texts.every((text, at) => text === String(at + 1));
  return isRepeated || isNumbers;
}

function sameTexts(first: string[], second: string[]): boolean {
  return first.length >= 2 && first.length === second.length && first.every((text, at) => text === second[at]);
}

function isTotalRow(cells: string[]): boolean {
  return totalRow.form.test(filled(cells)[0]?.trim() ?? '');
}

function clean(cell: string): string {
  return cell.replace(/\s+/g, '');
}

function filled(cells: string[]): string[] {
  return cells.filter((cell) => !isBlank(cell));
}

function countBlanks(cells: string[]): number {
  return cells.length - filled(cells).length;
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}
