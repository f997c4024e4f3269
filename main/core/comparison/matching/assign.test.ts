import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from './assign.ts';

function bestTotal(values: number[][], row = 0, taken = 0): number {
  const line = values[row];
  if (!line) return 0;
  let best = bestTotal(values, row + 1, taken);
  line.forEach((value, column) => {
    if (taken & (1 << column)) return;
    best = Math.max(best, value + bestTotal(values, row + 1, taken | (1 << column)));
  });
  return best;
}

const matrix = fc
  .record({ rows: fc.integer({ min: 0, max: 5 }), columns: fc.integer({ min: 0, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('assign', () => {
  it('finds the greatest total that trying every assignment finds', () => {
    fc.assert(
      fc.property(matrix, (values) => {
        const columns = values[0]?.length ?? 0;
        const found = assign(values.length, columns, (row, column) => values[row]![column]!);
        const taken = found.filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        const total = found.reduce((sum, column, row) => sum + (column < 0 ? 0 : values[row]![column]!), 0);
        expect(total).toBe(bestTotal(values));
      }),
    );
  });

  it('gives up the best single pair for the better whole, where a greedy pick would not', () => {
    const values = [
      [10, 9],
      [9, 1],
    ];
    expect(assign(2, 2, (row, column) => values[row]![column]!)).toEqual([1, 0]);
  });

  it('leaves a row alone when nothing fits it', () => {
    const values = [
      [0, 5],
      [0, 0],
    ];
    expect(assign(2, 2, (row, column) => values[row]![column]!)).toEqual([1, -1]);
  });
});
