import { allowedBy } from '../domain/allowed-by.ts';
import type { DueDate } from '../domain/due-date.ts';
import { dutyKinds } from '../domain/duty.ts';
import type { Owed } from '../domain/owed.ts';
import type { Column } from './list-column.ts';

type Owing = { owed: Owed | null };

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
function originalDay(due: DueDate | null): string | null {
  return due && due.original !== due.date ? due.original : null;
}

/** What a sheet says of a due date that was extended: the day first set, and by whose consent it was moved. */
export function extensionColumns<Row>(dueOf: (row: Row) => DueDate | null) {
  return [
    {
      key: 'originalDue',
      heading: 'list-field.originalDue',
      on: ['sheet'],
      width: 100,
      kind: 'day',
      value: (row: Row) => originalDay(dueOf(row)),
    },
    {
      key: 'allowedBy',
      heading: 'column.allowed-by',
      on: ['sheet'],
      width: 120,
      kind: 'text',
      value: (row: Row) => {
        const due = dueOf(row);
        return due && allowedBy(due);
      },
    },
  ] as const;
}
