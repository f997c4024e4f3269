import type { Citation } from '../domain/citation.ts';
import type { DueDate } from '../domain/due-date.ts';
import { dutyKinds } from '../domain/duty.ts';
import type { Owed } from '../domain/owed.ts';
import type { Around, Column } from './list-column.ts';

type Owing = { owed: Owed | null };

/** What one types to mean the record. */
export const idColumn = {
  key: 'id',
  heading: 'column.id',
  on: ['cli'],
  width: 168,
  kind: 'text',
  value: (row: { id: string }) => row.id,
} as const satisfies Column<{ id: string }>;

/** What is owed next; the day of it stands under 期限. */
export const owedColumn = {
  key: 'owed',
  heading: 'column.owed',
  on: ['cli', 'sheet'],
  width: 100,
  kind: 'state',
  words: 'owed',
  known: dutyKinds,
  value: ({ owed }: Owing) => owed?.kind ?? null,
} as const satisfies Column<Owing>;

/** Days to that day; negative when it has passed. */
export const daysColumn = {
  key: 'days',
  heading: 'column.days',
  on: ['sheet'],
  width: 72,
  kind: 'number',
  value: ({ owed }: Owing) => owed?.days ?? null,
} as const satisfies Column<Owing>;

/** The day of what is owed next; else the due date that stands though nothing is owed by it any more. */
export function owedDay(owed: Owed | null, due: DueDate | null): string | null {
  return owed?.due ?? due?.date ?? null;
}

/** The day that was first set, where an extension moved it. */
export function originalDay(due: DueDate | null): string | null {
  return due && due.original !== due.date ? due.original : null;
}

/** Who allowed the extension in force; null when the date was not extended or nobody is named as having allowed it. */
export function allowedBy(due: DueDate | null): string | null {
  if (originalDay(due) === null) return null;
  return due?.changes.findLast(({ kind }) => kind === 'extension')?.allowedBy || null;
}

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
