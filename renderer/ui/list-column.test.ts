import { describe, expect, it } from 'vitest';
import { type ListColumn, sortRows } from './list-column.ts';

type Row = { name: string; count: number | null };
const columns: ListColumn<Row>[] = [
  { key: 'name', title: 'name', render: (row) => row.name, sortBy: (row) => row.name },
  { key: 'count', title: 'count', render: (row) => row.count, sortBy: (row) => row.count },
];
const rows: Row[] = [
  { name: '第10号', count: null },
  { name: '第9号', count: 12 },
  { name: '第2号', count: 3 },
];
const names = (sorted: readonly Row[]) => sorted.map((row) => row.name);

describe('sortRows', () => {
  it('reads numbers inside names as numbers', () => {
    expect(names(sortRows(rows, columns, { key: 'name', down: false }))).toEqual(['第2号', '第9号', '第10号']);
  });

  it('puts rows without a value last, whichever way it sorts', () => {
    expect(names(sortRows(rows, columns, { key: 'count', down: false }))).toEqual(['第2号', '第9号', '第10号']);
    expect(names(sortRows(rows, columns, { key: 'count', down: true }))).toEqual(['第9号', '第2号', '第10号']);
  });

  it('leaves the order alone when nothing is sorted', () => {
    expect(sortRows(rows, columns, null)).toBe(rows);
  });
});
