import type { BriefTable } from '../outline/brief.ts';

/** The table without the column of an id where nothing stands in it; the table itself where something does. */
export function withoutEmpty(id: string, table: BriefTable): BriefTable {
  const at = table.columns.findIndex((column) => column.id === id);
  if (at < 0 || table.rows.some((row) => row[at]?.text !== '')) return table;
  const without = <T>(all: readonly T[]) => all.filter((_, index) => index !== at);
  return { ...table, columns: without(table.columns), rows: table.rows.map(without) };
}
