import type { TermVector, TermWeights } from '../terms/term-weights.ts';

/**
 * Sum of squared weights of shared terms for every pair of a row and a column, row by row. Works through the terms, not
 * through the pairs, so that rows and columns that share nothing cost nothing.
 */
export function sharedMatrix(
  rows: readonly TermVector[],
  columns: readonly TermVector[],
  weights: TermWeights,
): Float64Array {
  const rowsOf = new Map<number, number[]>();
  rows.forEach((vector, row) => {
    for (const id of vector.ids) {
      const list = rowsOf.get(id);
      if (list) list.push(row);
      else rowsOf.set(id, [row]);
    }
  });
  const sums = new Float64Array(rows.length * columns.length);
  columns.forEach((vector, column) => {
    for (const id of vector.ids) {
      const list = rowsOf.get(id);
      if (!list) continue;
      const square = weights.weightOf(id) ** 2;
      for (const row of list) {
        const at = row * columns.length + column;
        sums[at] = (sums[at] ?? 0) + square;
      }
    }
  });
  return sums;
}
