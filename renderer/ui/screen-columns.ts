import type { ReactNode } from 'react';
import { cellText } from '#shared/lists/cell-text.ts';
import { type Around, type Column, columnsOn, isFigure } from '#shared/lists/list-column.ts';
import { sortValue } from '#shared/lists/sort-value.ts';
import type { ListColumn } from './list-column.ts';

/** How a screen draws the cells of some columns, by their keys: a link, a tag. `text` is what the cell says. */
export type Cells<Row, Key extends string> = { [K in Key]?: (row: Row, text: string) => ReactNode };

/**
 * The columns of a list on the page. Heading, value, order and sorting are those of the list (`shared/lists`); a screen may draw a cell its
 * own way, and no more.
 */
export function screenColumns<Row, Key extends string>(
  columns: readonly Column<Row, Key>[],
  around: Around,
  cells: Cells<Row, NoInfer<Key>> = {},
): ListColumn<Row>[] {
  return columnsOn('screen', columns).map((column) => {
    const draw = cells[column.key] ?? ((_: Row, text: string) => text);
    return {
      key: column.key,
      title: around.say(column.heading),
      ...(column.width === undefined ? {} : { width: column.width }),
      ...(isFigure(column) ? { align: 'right' } : {}),
      render: (row) => draw(row, cellText(column, row, around)),
      ...(column.kind === 'act' ? {} : { sortBy: (row: Row) => sortValue(column, row, around) }),
    };
  });
}
