import type { BriefTable } from '../outline/brief.ts';

/** The table with one more column that holds the sources of each row; unchanged when no cell has one. */
export function withSourceColumn(table: BriefTable): BriefTable {
  const rows = table.rows.map((row) => sourcesOf(row).join('\n'));
  if (rows.every((sources) => sources === '')) return table;
  return {
    ...table,
    columns: [...table.columns, { id: 'source', title: '出处', width: 20, grow: 1, align: 'left', kind: 'text' }],
    rows: table.rows.map((row, at) => [...row, { text: rows[at] ?? '' }]),
  };
}

/** Places of a row, each once; a passage of a paper without pages has none to be told. */
function sourcesOf(row: BriefTable['rows'][number]): string[] {
  return [...new Set(row.flatMap((cell) => cell.sources ?? []))].filter((source) => source !== '');
}
