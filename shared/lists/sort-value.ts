import { cellText } from './cell-text.ts';
import type { Around, Column } from './list-column.ts';

/** What a cell sorts by: numbers and days by themselves, codes in the order of their procedure, all else by its words. Null: not known. */
export function sortValue<Row>(column: Column<Row>, row: Row, around: Around): string | number | null {
  if (column.sortBy) return column.sortBy(row, around);
  switch (column.kind) {
    case 'number':
    case 'day':
    case 'moment':
      return column.value(row, around);
    case 'state':
      return stateOrder(column.known, column.value(row, around));
    default: {
      const text = cellText(column, row, around);
      return text === around.say('ui.none') ? null : text;
    }
  }
}

function stateOrder(known: readonly string[], code: string | null): number | null {
  if (code === null) return null;
  const at = known.indexOf(code);
  return at < 0 ? known.length : at;
}
