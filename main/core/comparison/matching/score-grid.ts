import { type GridValues, gridValues } from './grid.numbers.ts';
import { type ComparedMeasure, type ComparedPoint, type PairDecisions, pairKey } from './passages.ts';
import type { PairScores } from './score-pairs.ts';

/** Scores by row (point) and column (measure), row by row; 0 where a person refused the pair. */
export type Grid = { rows: number; columns: number; score: Float64Array };

export function makeGrid(
  points: readonly ComparedPoint[],
  measures: readonly ComparedMeasure[],
  scores: PairScores,
  decisions: PairDecisions,
): Grid {
  const score = new Float64Array(points.length * measures.length);
  points.forEach((point, row) => {
    measures.forEach((measure, column) => {
      const rejected = decisions.size > 0 && decisions.get(pairKey(point.id, measure.id))?.decision === 'rejected';
      score[row * measures.length + column] = rejected ? 0 : scores.score(row, column);
    });
  });
  return { rows: points.length, columns: measures.length, score };
}

/** Highest and second highest score of each row and column among the open columns, to see which pair stands alone. */
function rivals(
  grid: Grid,
  open: readonly boolean[],
): {
  row: Float64Array;
  column: Float64Array;
  secondRow: Float64Array;
  secondColumn: Float64Array;
} {
  const row = new Float64Array(grid.rows);
  const column = new Float64Array(grid.columns);
  const secondRow = new Float64Array(grid.rows);
  const secondColumn = new Float64Array(grid.columns);
  const raise = (first: Float64Array, second: Float64Array, at: number, value: number) => {
    if (value > (first[at] ?? 0)) {
      second[at] = first[at] ?? 0;
      first[at] = value;
    } else if (value > (second[at] ?? 0)) second[at] = value;
  };
  for (let r = 0; r < grid.rows; r += 1) {
    for (let c = 0; c < grid.columns; c += 1) {
      const value = open[c] ? (grid.score[r * grid.columns + c] ?? 0) : 0;
      raise(row, secondRow, r, value);
      raise(column, secondColumn, c, value);
    }
  }
  return { row, column, secondRow, secondColumn };
}

/** The score of every pair that may stand; 0 for all others. */
export function standing(grid: Grid, open: readonly boolean[], values: GridValues = gridValues): Grid {
  const { row, column, secondRow, secondColumn } = rivals(grid, open);
  const score = grid.score.map((value, at) => {
    if (value >= values.gridClear) return value;
    const r = Math.floor(at / grid.columns);
    const c = at % grid.columns;
    const alone =
      value >= values.gridFaint &&
      value === row[r] &&
      value === column[c] &&
      (secondRow[r] ?? 0) <= value * values.gridFarBehind &&
      (secondColumn[c] ?? 0) <= value * values.gridFarBehind;
    const only = value >= values.gridOnly && (secondRow[r] ?? 0) === 0 && (secondColumn[c] ?? 0) === 0;
    return alone || only ? value : 0;
  });
  return { ...grid, score };
}

/** The score of every pair in which a measure points at one point far more than at any other; 0 for all others. */
export function pointedAt(grid: Grid, open: readonly boolean[], values: GridValues = gridValues): Grid {
  const { column, secondColumn } = rivals(grid, open);
  const score = grid.score.map((value, at) => {
    const c = at % grid.columns;
    const isBest = value >= values.gridAside && value === column[c];
    const only = isBest && (secondColumn[c] ?? 0) <= value * values.gridHalfBehind;
    return value >= values.gridClear || only ? value : 0;
  });
  return { ...grid, score };
}

/** The row with the highest score above `least` in a column, or -1. */
export function bestRow(grid: Grid, column: number, least = 0): number {
  let best = -1;
  let bestScore = least;
  for (let row = 0; row < grid.rows; row += 1) {
    const value = grid.score[row * grid.columns + column] ?? 0;
    if (value > bestScore) {
      best = row;
      bestScore = value;
    }
  }
  return best;
}

/** The open column with the highest score in a row, or -1. */
export function bestColumn(grid: Grid, row: number, open: (column: number) => boolean): number {
  let best = -1;
  let bestScore = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const value = grid.score[row * grid.columns + column] ?? 0;
    if (value > bestScore && open(column)) {
      best = column;
      bestScore = value;
    }
  }
  return best;
}

/** The open column of a row that fits well and far better than every other of the row, or -1. */
export function aheadInRow(grid: Grid, row: number, open: readonly boolean[], values: GridValues = gridValues): number {
  const line = [...grid.score.slice(row * grid.columns, (row + 1) * grid.columns)].map((value, at) =>
    open[at] ? value : 0,
  );
  const best = Math.max(0, ...line);
  if (best < values.gridLeft) return -1;
  const column = line.indexOf(best);
  const isAhead = line.every((value, at) => at === column || value <= best * values.gridFarBehind);
  return isAhead ? column : -1;
}
