import type { BriefTable } from '../outline/brief.ts';

/** The table with one more column that holds the sources of each row; unchanged when no cell has one. */
export function withSourceColumn(table: BriefTable): BriefTable {
  const sourced = table.rows.some((row) => row.some((cell) => (cell.sources ?? []).length > 0));
  if (!sourced) return table;
  return {
    ...table,
    columns: [...table.columns, { id: 'source', title: '出处', width: 20, grow: 1, align: 'left', kind: 'text' }],
    rows: table.rows.map((row) => [
      ...row,
      { text: [...new Set(row.flatMap((cell) => cell.sources ?? []))].join('\n') },
    ]),
  };
}
