import type { DrawnText } from '../drawn-text.ts';
import type { LineCollector } from './line-collector.ts';
import { drawSheet } from './sheet-lines.ts';
import type { Merge, SheetGrid, SheetRow } from './xlsx/sheet-grid.ts';

/** A sheet of a workbook: its cells are only read when it is its turn. */
export type Worksheet = { title: string; isHidden: boolean; read: () => SheetGrid };

/**
 * Draws the visible sheets of a workbook, each under its title where there are several, and tells of those that are hidden. Gives the words of
 * heads and feet, and the title of the only visible sheet.
 */
export function drawWorksheets(
  sheets: readonly Worksheet[],
  collector: LineCollector,
): Pick<DrawnText, 'margins' | 'sheet'> {
  const [shown, ...others] = sheets.filter(({ isHidden }) => !isHidden);
  const isOneOfMany = others.length > 0;
  const margins: string[] = [];
  for (const sheet of sheets) {
    const grid = sheet.read();
    margins.push(...grid.margins);
    if (sheet.isHidden) tellHidden(sheet, grid, collector);
    else drawWorksheet(sheet, grid, isOneOfMany, collector);
  }
  return { ...(margins.length > 0 && { margins }), ...(shown && !isOneOfMany && { sheet: shown.title }) };
}

function filledRows({ rows }: SheetGrid): SheetRow[] {
  return rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
}

function tellHidden({ title }: Worksheet, grid: SheetGrid, collector: LineCollector): void {
  const rows = filledRows(grid).length;
  if (rows === 0) return;
  const details = { sheet: title, rows };
  collector.warnOfLeftOut('hidden-sheet', `the hidden sheet ${title} with ${rows} rows is not read`, details);
}

function drawWorksheet(sheet: Worksheet, grid: SheetGrid, isOneOfMany: boolean, collector: LineCollector): void {
  const filled = filledRows(grid);
  if (filled.length === 0) return;
  const hidden = filled.filter((row) => row.hidden).length;
  if (hidden > 0) collector.warn('hidden-rows', `${hidden} rows that the sheet hides are read too`);
  if (isOneOfMany) {
    if (collector.lines.length > 0) collector.add('');
    collector.startPage();
    collector.add(sheet.title, { wholeParagraph: true });
  }
  tellColumns(grid, filled, collector);
  const mergesByRow = new Map<number, Merge[]>();
  for (const merge of grid.merges) {
    const ofRow = mergesByRow.get(merge.row);
    if (ofRow === undefined) mergesByRow.set(merge.row, [merge]);
    else ofRow.push(merge);
  }
  const gridRows = filled.map((row) => ({
    row: row.index + 1,
    cells: row.cells,
    dayForms: row.dayForms,
    merged: (mergesByRow.get(row.index) ?? []).map(withoutRow),
  }));
  drawSheet(gridRows, collector);
}

/** Columns that the sheet hides are read all the same; those past the limit are not. */
function tellColumns(
  { hiddenColumns, dropped }: SheetGrid,
  filled: readonly SheetRow[],
  collector: LineCollector,
): void {
  const count = hiddenColumns.filter((column) =>
    filled.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
  ).length;
  if (count > 0) collector.noteLeftOut('hidden-columns', 'hidden columns are read too', { count });
  if (dropped > 0)
    collector.noteLeftOut('columns-dropped', 'cells past the last column are not read', { count: dropped });
}

function withoutRow({ column, across, down }: Merge): { column: number; across: number; down: number } {
  return { column, across, down };
}
