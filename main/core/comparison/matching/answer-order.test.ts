import { describe, expect, it } from 'vitest';
import { continued } from './answer-order.ts';
import type { ComparedMeasure } from './passages.ts';

const measures = [1, 2, 3].map((number): ComparedMeasure => {
  const citation = { document: 'f', firstLine: number, lastLine: number, page: null, quote: '' };
  return { id: `m${number}`, level: 1, number, title: '', organs: [], under: null, citation };
});
const assigned = [
  { point: 0, measure: 0 },
  { point: 1, measure: 2 },
];
/** Scores of two points (rows) with three measures (columns); the second measure is free. */
const withFree = (first: number, second: number) =>
  continued(
    { rows: 2, columns: 3, score: Float64Array.from([0.4, first, 0, 0, second, 0.4]) },
    assigned,
    [false, true, false],
    measures,
  );

describe('continued', () => {
  it('gives a measure to the point of the one before it when it fits that point best', () => {
    expect(withFree(0.14, 0.06)).toEqual([{ point: 0, measure: 1 }]);
  });

  it('leaves a measure that fits another point better, or none', () => {
    expect(withFree(0.14, 0.2)).toEqual([]);
    expect(withFree(0.05, 0)).toEqual([]);
  });
});
