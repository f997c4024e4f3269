import type { Column } from './list-column.ts';

/** What one types to mean the record. */
export const idColumn = {
  key: 'id',
  heading: 'column.id',
  on: ['cli'],
  width: 168,
  kind: 'text',
  value: (row: { id: string }) => row.id,
} as const satisfies Column<{ id: string }>;
