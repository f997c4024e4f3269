import { describe, expect, it } from 'vitest';
import { type ComparedMeasure, type ComparedPoint, type PairDecisions, pairKey } from './passages.ts';
import { aheadInRow, bestColumn, bestRow, type Grid, makeGrid, pointedAt, standing } from './score-grid.ts';

const gridOf = (...lines: number[][]): Grid => {
  return { rows: lines.length, columns: lines[0]?.length ?? 0, score: Float64Array.from(lines.flat()) };
};
const linesOf = ({ rows, columns, score }: Grid) =>
  Array.from({ length: rows }, (_, row) => [...score.slice(row * columns, (row + 1) * columns)]);
const all = (columns: number) => Array.from({ length: columns }, () => true);

describe('the grid of scores', () => {
  const cite = { document: 'o', firstLine: 1, lastLine: 1, page: null, quote: '' };
  const points = ['p1', 'p2'].map((id): ComparedPoint => ({ id, number: 1, title: '', organs: [], citation: cite }));
  const measures = ['m1', 'm2', 'm3'].map((id): ComparedMeasure => {
    return { id, level: 1, number: 1, title: '', organs: [], under: null, citation: cite };
  });
  const scores = {
    score: (point: number, measure: number) => point * 10 + measure + 1,
    signals: () => ({ text: 0, taken: 0, heading: 0, naming: null, organs: [], figures: [] }),
  };
  const decided = (decision: 'accepted' | 'rejected'): PairDecisions =>
    new Map([[pairKey('p1', 'm2'), { point: 'p1', measure: 'm2', decision }]]);

  it('has a row for each point and a column for each measure', () => {
    const grid = makeGrid(points, measures, scores, new Map());
    expect([grid.rows, grid.columns]).toEqual([2, 3]);
    expect(linesOf(grid)).toEqual([
      [1, 2, 3],
      [11, 12, 13],
    ]);
  });

  it('has nothing where a person refused a pair, and its score where one was accepted', () => {
    expect(linesOf(makeGrid(points, measures, scores, decided('rejected')))[0]).toEqual([1, 0, 3]);
    expect(linesOf(makeGrid(points, measures, scores, decided('accepted')))[0]).toEqual([1, 2, 3]);
  });
});

describe('the pairs that stand', () => {
  it('are the clear ones, and the faint ones that nothing comes near in row and column', () => {
    expect(linesOf(standing(gridOf([0.25, 0.24], [0.24, 0.25]), all(2)))).toEqual([
      [0.25, 0],
      [0, 0.25],
    ]);
    expect(linesOf(standing(gridOf([0.2, 0.13], [0.1, 0]), all(2)))).toEqual([
      [0.2, 0],
      [0, 0],
    ]);
    expect(linesOf(standing(gridOf([0.2, 0.15], [0, 0]), all(2)))[0]).toEqual([0, 0]);
    expect(linesOf(standing(gridOf([0.2, 0], [0.15, 0]), all(2)))[0]).toEqual([0, 0]);
  });

  it('are very faint only where row and column have nothing else', () => {
    expect(linesOf(standing(gridOf([0.07, 0], [0, 0.3]), all(2)))[0]).toEqual([0.07, 0]);
    expect(linesOf(standing(gridOf([0.07, 0.01], [0, 0.3]), all(2)))[0]).toEqual([0, 0]);
    expect(linesOf(standing(gridOf([0.07, 0], [0.01, 0.3]), all(2)))[0]).toEqual([0, 0]);
  });

  it('have no rival in a measure that is not asked about', () => {
    expect(linesOf(standing(gridOf([0.2, 0.19]), [true, false]))[0]?.[0]).toBe(0.2);
    expect(linesOf(standing(gridOf([0.2, 0.19]), [true, true]))[0]).toEqual([0, 0]);
  });
});

describe('the measures that point at one point', () => {
  it('are those whose next point is at most half as near', () => {
    expect(linesOf(pointedAt(gridOf([0.2, 0.2], [0.1, 0.11]), all(2)))).toEqual([
      [0.2, 0],
      [0, 0],
    ]);
  });

  it('need no best place in their row, and are not too weak', () => {
    expect(linesOf(pointedAt(gridOf([0.9, 0.16, 0.14]), all(3)))[0]).toEqual([0.9, 0.16, 0]);
  });

  it('stand for every point that they clearly fit', () => {
    expect(linesOf(pointedAt(gridOf([0.4], [0.3]), all(1)))).toEqual([[0.4], [0.3]]);
  });
});

describe('the best of a row and of a column', () => {
  const grid = gridOf([0.1, 0.3, 0.3], [0.2, 0.3, 0]);

  it('is the first of the highest, and none at or below what is asked', () => {
    expect([0, 1, 2].map((column) => bestRow(grid, column))).toEqual([1, 0, 0]);
    expect(bestRow(grid, 0, 0.2)).toBe(-1);
    expect(bestRow(gridOf([0], [0]), 0)).toBe(-1);
    expect(bestColumn(grid, 0, () => true)).toBe(1);
    expect(bestColumn(grid, 0, (column) => column !== 1)).toBe(2);
    expect(bestColumn(grid, 1, (column) => column === 2)).toBe(-1);
  });

  it('is far ahead of the others, or there is none', () => {
    expect(aheadInRow(gridOf([0.3, 0.21], [0, 0.2]), 0, all(2))).toBe(0);
    expect(aheadInRow(gridOf([0.3, 0.22], [0, 0.2]), 0, all(2))).toBe(-1);
    expect(aheadInRow(gridOf([0.3, 0.22], [0, 0.2]), 0, [true, false])).toBe(0);
    expect(aheadInRow(gridOf([0.3, 0.22], [0, 0.2]), 0, [false, true])).toBe(1);
    expect(aheadInRow(gridOf([0.3, 0.22], [0, 0.2]), 1, all(2))).toBe(1);
    expect(aheadInRow(gridOf([0.14, 0]), 0, all(2))).toBe(-1);
  });
});
