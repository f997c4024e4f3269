import { cellText } from '#shared/lists/cell-text.ts';
import { type Around, type Column, columnsOn, isFigure } from '#shared/lists/list-column.ts';
import type { Column as TextColumn } from './text-table.ts';

/** Widest column of a list, and the narrowest, in columns of type. */
const widest = 56;
const narrowest = 20;

/** The columns of a list on the command line; their measure is that of the screen, six px to a column of type. */
export function textColumns<Row, Key extends string>(
  columns: readonly Column<Row, Key>[],
  around: Around,
): TextColumn<Row>[] {
  return columnsOn('cli', columns).map((column) => ({
    heading: around.say(column.heading),
    value: (row) => cellText(column, row, around),
    isNumber: isFigure(column),
    most: column.width === undefined ? widest : Math.max(narrowest, Math.round(column.width / 6)),
  }));
}
