import { describe, expect, it } from 'vitest';
import { continued, fillGaps, keepsOrder } from './answer-order.ts';
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

describe('an answer', () => {
  const pairs = (...lines: number[]) => lines.map((measure, point) => ({ point, measure }));
  const six = [1, 2, 3, 4, 5, 6].map((line): ComparedMeasure => {
    const citation = { document: 'f', firstLine: line, lastLine: line, page: null, quote: '' };
    return { id: `m${line}`, level: 1, number: line, title: '', organs: [], under: null, citation };
  });

  it('keeps the order of the points where its pairs run on, whatever their own order', () => {
    expect(keepsOrder(pairs(0, 1, 2), six)).toBe(true);
    expect(keepsOrder(pairs(0, 1, 2).toReversed(), six)).toBe(true);
    expect(keepsOrder(pairs(2, 1, 0), six)).toBe(false);
    expect(keepsOrder(pairs(0, 1), six)).toBe(false);
  });

  it('keeps it with one pair of six out of place, and not of five', () => {
    expect(keepsOrder(pairs(0, 1, 3, 2, 4, 5), six)).toBe(true);
    expect(keepsOrder(pairs(0, 1, 3, 2, 4), six)).toBe(false);
  });

  it('is ordered by number where its measures begin in one line', () => {
    const line = six.map((one) => ({ ...one, citation: { ...one.citation, firstLine: 1 } }));
    expect(keepsOrder(pairs(0, 1, 2), line)).toBe(true);
    expect(keepsOrder(pairs(2, 1, 0), line)).toBe(false);
  });
});

describe('fillGaps', () => {
  const four = [1, 2, 3, 4].map((line): ComparedMeasure => {
    const citation = { document: 'f', firstLine: line, lastLine: line, page: null, quote: '' };
    return { id: `m${line}`, level: 1, number: line, title: '', organs: [], under: null, citation };
  });
  type Gap = { scores: number[]; last: number; open: boolean[]; free?: boolean[] };
  /** Three points, of which the first has the first measure and the last has the one at `last`. */
  const filled = ({ scores, last, open, free = [false, true, false] }: Gap) =>
    fillGaps(
      { rows: 3, columns: 4, score: Float64Array.from([0, 0, 0, 0, ...scores, 0, 0.01, 0, 0]) },
      [
        { point: 0, measure: 0 },
        { point: 2, measure: last },
      ],
      free,
      open,
      four,
    );

  it('gives a point between two that have their measures the only free measure between these', () => {
    expect(filled({ scores: [0, 0.05, 0, 0], last: 2, open: [false, true, false, false] })).toEqual([
      { point: 1, measure: 1 },
    ]);
  });

  it('gives it none of two, none outside, none that is taken, and none without common words', () => {
    expect(filled({ scores: [0, 0.05, 0.05, 0], last: 3, open: [false, true, true, false] })).toEqual([]);
    expect(filled({ scores: [0, 0, 0, 0.05], last: 2, open: [false, false, false, true] })).toEqual([]);
    expect(filled({ scores: [0.05, 0, 0, 0], last: 2, open: [true, false, true, false] })).toEqual([]);
    expect(filled({ scores: [0, 0.05, 0, 0], last: 2, open: [false, false, false, false] })).toEqual([]);
    expect(filled({ scores: [0, 0.03, 0, 0], last: 2, open: [false, true, false, false] })).toEqual([]);
  });

  it('gives nothing to a point that has its measure, nor beside one that has none', () => {
    const gap = { scores: [0, 0.05, 0, 0], last: 2, open: [false, true, false, false] };
    expect(filled({ ...gap, free: [false, false, false] })).toEqual([]);
    expect(filled({ ...gap, free: [true, false, true] })).toEqual([]);
  });
});

describe('continued, over several measures', () => {
  const row = (score: number[], free: boolean[], lines: number[]) =>
    continued(
      { rows: 1, columns: score.length, score: Float64Array.from(score) },
      [{ point: 0, measure: 0 }],
      free,
      lines.map((line, at): ComparedMeasure => {
        const citation = { document: 'f', firstLine: line, lastLine: line, page: null, quote: '' };
        return { id: `m${at}`, level: 1, number: at, title: '', organs: [], under: null, citation };
      }),
    ).map(({ measure }) => measure);

  it('goes on from one to the next, in the order of lines', () => {
    expect(row([0.4, 0.2, 0.2], [false, true, true], [1, 2, 3])).toEqual([1, 2]);
    expect(row([0.4, 0.2, 0.2], [false, true, true], [1, 3, 2])).toEqual([2, 1]);
  });

  it('ends at one that does not fit, and looks past those that are not asked about', () => {
    expect(row([0.4, 0.05, 0.2], [false, true, true], [1, 2, 3])).toEqual([]);
    expect(row([0.4, 0.05, 0.2], [false, false, true], [1, 2, 3])).toEqual([2]);
    expect(row([0.4, 0.2], [false, true], [2, 1])).toEqual([]);
  });
});
