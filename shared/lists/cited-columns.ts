import type { Citation } from '../domain/citation.ts';
import type { Around } from './list-column.ts';

/** The very words, and where they stand: three columns of a sheet, the last one of the screen too. */
export function citedColumns<Row>(citationOf: (row: Row) => Citation | null) {
  return {
    quote: {
      key: 'quote',
      heading: 'column.quote',
      on: ['sheet'],
      kind: 'text',
      value: (row: Row) => citationOf(row)?.quote ?? null,
    },
    paper: {
      key: 'paper',
      heading: 'column.paper',
      on: ['sheet'],
      width: 160,
      kind: 'text',
      value: (row: Row, { paper }: Around) => paper(citationOf(row)?.document ?? ''),
    },
    where: {
      key: 'where',
      heading: 'column.where',
      on: ['screen', 'sheet'],
      width: 132,
      kind: 'place',
      value: citationOf,
    },
  } as const;
}
