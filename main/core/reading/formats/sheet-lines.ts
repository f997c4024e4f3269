import type { LineCollector } from './line-collector.ts';

/** A row of a sheet on its grid, with the merged cells that begin in it and how its days are shown. */
export type GridRow = {
  /** 1-based row of the sheet. */
  row: number;
  cells: string[];
  merged: { column: number; across: number; down: number }[];
  dayForms?: Record<number, string>;
};

/**
 * Draws the rows of a sheet: blank rows are left out; rows of one filled cell above the first real row are its title and
 * notes and become plain lines, everything after that keeps its cells.
 */
export function drawSheet(rows: GridRow[], collector: LineCollector): void {
  const filled = rows.filter((row) => countFilled(row.cells) > 0);
  // A stray cell far to the right must not widen every row.
  const width = Math.min(
    256,
    filled.reduce((most, row) => Math.max(most, lastFilled(row.cells) + 1), 0),
  );
  let isAboveList = true;
  for (const row of filled) {
    if (countFilled(row.cells) > 1) isAboveList = false;
    if (isAboveList || isAcross(row, width)) drawTitle(row, collector);
    else drawRow(row, width, collector);
  }
}

function drawTitle({ cells, row }: GridRow, collector: LineCollector): void {
  const text = cells.find((cell) => cell.trim() !== '') ?? '';
  for (const line of text.split(/\r?\n/)) {
    const sheetRow = row === collector.lines.length + 1 ? {} : { sheetRow: row };
    collector.add(line.trim(), { wholeParagraph: true, ...sheetRow });
  }
}

function drawRow(row: GridRow, width: number, collector: LineCollector): void {
  const used = row.cells.slice(0, Math.max(width, lastFilled(row.cells) + 1));
  const cells = [...used, ...new Array<string>(Math.max(0, width - used.length)).fill('')];
  collector.addRow(cells, {
    ...(row.row === collector.lines.length + 1 ? {} : { sheetRow: row.row }),
    ...(row.merged.length > 0 ? { merged: row.merged } : {}),
    ...(Object.keys(row.dayForms ?? {}).length > 0 ? { dayForms: row.dayForms ?? {} } : {}),
  });
}

/** One cell merged over all columns, in the middle of a list: the name of the part that follows. */
function isAcross(row: GridRow, width: number): boolean {
  return countFilled(row.cells) === 1 && row.merged.some((merge) => merge.across >= width && width > 1);
}

function countFilled(cells: string[]): number {
  return cells.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
}

function lastFilled(cells: string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '');
}
