import type { ReactNode } from 'react';

/** A column of a `ListTable`. */
export type ListColumn<Row> = {
  key: string;
  title: string;
  /** px; columns without one share the rest. */
  width?: number;
  align?: 'right';
  render: (row: Row) => ReactNode;
  /** Makes the column sortable: empty values come last. */
  sortBy?: (row: Row) => string | number | null;
};

export type Sorting = { key: string; down: boolean } | null;

/** Sorts rows by a column; equal rows keep their order, rows without a value stand last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
  sorting: Sorting,
): readonly Row[] {
  const sortBy = sorting ? columns.find((column) => column.key === sorting.key)?.sortBy : undefined;
  if (!sorting || !sortBy) return rows;
  const keyed = rows.map((row) => ({ row, value: sortBy(row) }));
  const empty = (value: string | number | null) => value === null || value === '';
  keyed.sort((a, b) => {
    if (empty(a.value) || empty(b.value)) return Number(empty(a.value)) - Number(empty(b.value));
    return (sorting.down ? -1 : 1) * compare(a.value, b.value);
  });
  return keyed.map(({ row }) => row);
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function compare(a: string | number | null, b: string | number | null): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
