import { cellText } from '#shared/lists/cell-text.ts';
import { type Around, columnsOn, isFigure, type Column as ListColumn } from '#shared/lists/list-column.ts';
import type { BriefTable, Cell, Column } from '../outline/brief.ts';

/** Width in mm of a column that takes what the others leave; the others have a quarter of their px on the screen. */
const restWidth = 60;

const kinds: Partial<Record<ListColumn<never>['kind'], Column['kind']>> = { number: 'number', day: 'date' };

/** A list as a table of a workbook: its columns for `sheet`, with real numbers and days behind the words. */
export function listSheet<Row>(
  { id, title }: { id: string; title: string },
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  around: Around,
): BriefTable {
  const own = columnsOn('sheet', columns);
  return {
    id,
    title,
    columns: own.map((column) => sheetColumn(column, around)),
    rows: rows.map((row) => own.map((column) => sheetCell(column, row, around))),
    summary: null,
    notes: [],
  };
}

function sheetColumn<Row>(column: ListColumn<Row>, { say }: Around): Column {
  return {
    id: column.key,
    title: say(column.heading),
    width: column.width === undefined ? restWidth : Math.round(column.width / 4),
    grow: column.width === undefined ? 1 : 0,
    align: isFigure(column) ? 'center' : 'left',
    kind: kinds[column.kind] ?? 'text',
  };
}

function sheetCell<Row>(column: ListColumn<Row>, row: Row, around: Around): Cell {
  const text = cutToCell(cellText(column, row, around));
  if (column.kind === 'number') return { text, value: column.value(row, around) };
  return column.kind === 'day' ? { text, value: isoDay(column.value(row, around)) } : { text };
}

/** Excel calls a workbook damaged in which a cell holds more than 32,767 characters. */
function cutToCell(text: string): string {
  const most = 32_767;
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** A promise may name its day in words alone, which stay text. */
function isoDay(day: string | null): string | null {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}
