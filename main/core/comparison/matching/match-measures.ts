import { continued, fillGaps, keepsOrder } from './answer-order.ts';
import { assign } from './assign.ts';
import { type GridValues, gridValues } from './grid.numbers.ts';
import type { ComparedMeasure, ComparedPoint, PairDecisions } from './passages.ts';
import { aheadInRow, bestColumn, bestRow, type Grid, makeGrid, pointedAt, standing } from './score-grid.ts';
import type { PairScores } from './score-pairs.ts';

/** A pair that stands, by row (point) and column (measure). */
export type FoundPair = { point: number; measure: number; score: number; inOrder: boolean; decided: boolean };

/**
 * Which measures enter the assignment: of a section and its parts either the section (when its parts all answer one
 * point, or none: its words hold theirs) or the parts (when they answer different points), never both.
 */
function columnsInPlay(measures: readonly ComparedMeasure[], grid: Grid, values: GridValues): boolean[] {
  const partsOf = new Map<string, number[]>();
  measures.forEach((measure, column) => {
    if (measure.under !== null) partsOf.set(measure.under, [...(partsOf.get(measure.under) ?? []), column]);
  });
  const inPlay = measures.map((measure) => measure.under === null);
  measures.forEach((measure, column) => {
    const parts = partsOf.get(measure.id);
    if (!parts) return;
    const answered = new Set(parts.map((part) => bestRow(grid, part, values.gridAside)).filter((row) => row >= 0));
    if (answered.size < 2) return;
    inPlay[column] = false;
    for (const part of parts) inPlay[part] = true;
  });
  const known = new Set(measures.map((measure) => measure.id));
  measures.forEach((measure, column) => {
    if (measure.under !== null && !known.has(measure.under)) inPlay[column] = true;
  });
  return inPlay;
}

function assignOnce(
  grid: Grid,
  inPlay: readonly boolean[],
  rows: readonly boolean[],
): { point: number; measure: number }[] {
  const columns = inPlay.flatMap((open, column) => (open ? [column] : []));
  const free = rows.flatMap((open, row) => (open ? [row] : []));
  return assign(free.length, columns.length, (row, column) => {
    return grid.score[(free[row] ?? 0) * grid.columns + (columns[column] ?? 0)] ?? 0;
  }).flatMap((column, row) => (column < 0 ? [] : [{ point: free[row] ?? 0, measure: columns[column] ?? 0 }]));
}

/**
 * Which measures answer which points. First one global assignment of points to measures, so that the whole fits best and
 * no early pick spoils a later one; then every measure still free goes to the point it fits best (several measures may
 * answer one point); then every point still without an answer takes the best measure there is (one measure may answer
 * several points). What a person accepted or rejected stands. Sorted by point, then score.
 */
export function matchMeasures(input: {
  points: readonly ComparedPoint[];
  measures: readonly ComparedMeasure[];
  scores: PairScores;
  decisions: PairDecisions;
  values?: GridValues;
}): FoundPair[] {
  const { points, measures, decisions, values = gridValues } = input;
  const raw = makeGrid(points, measures, input.scores, decisions);
  const inPlay = columnsInPlay(measures, raw, values);
  const grid = standing(raw, inPlay, values);
  const found = new Map<number, FoundPair>();
  const add = (point: number, measure: number, extra: { inOrder?: boolean; decided?: boolean } = {}) => {
    const at = point * grid.columns + measure;
    const known = found.get(at);
    const score = Math.min(1, (raw.score[at] ?? 0) + (extra.inOrder ? values.orderBonus : 0));
    if (!known)
      found.set(at, { point, measure, score, inOrder: extra.inOrder ?? false, decided: extra.decided ?? false });
  };
  const freePoint = points.map(() => true);
  const freeMeasure = [...inPlay];
  const rowOf = new Map(points.map((point, row) => [point.id, row]));
  const columnOf = new Map(measures.map((measure, column) => [measure.id, column]));
  for (const { point, measure, decision } of decisions.values()) {
    const row = rowOf.get(point);
    const column = columnOf.get(measure);
    if (decision !== 'accepted' || row === undefined || column === undefined) continue;
    add(row, column, { decided: true });
    freePoint[row] = false;
    freeMeasure[column] = false;
  }
  const assigned = assignOnce(grid, freeMeasure, freePoint);
  const inOrder = keepsOrder(assigned, measures, values);
  for (const { point, measure } of assigned) {
    add(point, measure, { inOrder });
    freeMeasure[measure] = false;
    freePoint[point] = false;
  }
  for (const { point, measure } of inOrder ? fillGaps(raw, assigned, freePoint, freeMeasure, measures, values) : []) {
    add(point, measure, { inOrder });
    freeMeasure[measure] = false;
  }
  for (const { point, measure } of inOrder ? continued(raw, assigned, freeMeasure, measures, values) : []) {
    add(point, measure, { inOrder });
    freeMeasure[measure] = false;
  }
  const further = pointedAt(raw, inPlay, values);
  freeMeasure.forEach((open, column) => {
    const row = open ? bestRow(further, column) : -1;
    if (row >= 0) add(row, column);
  });
  const answered = new Set([...found.values()].map((pair) => pair.point));
  points.forEach((_, row) => {
    const free = !answered.has(row);
    const column = bestColumn(
      grid,
      row,
      (at) => (grid.score[row * grid.columns + at] ?? 0) >= (free ? values.gridClear : values.gridSecondPoint),
    );
    if (column >= 0 && (free || !sectionOf(measures, column, row, found, grid.columns))) add(row, column);
    const left = column < 0 && free ? aheadInRow(raw, row, inPlay, values) : -1;
    if (left >= 0) add(row, left);
  });
  return [...found.values()].sort((a, b) => a.point - b.point || b.score - a.score || a.measure - b.measure);
}

/** True when the section above a measure, or a part below it, is already matched to the point. */
function sectionOf(
  measures: readonly ComparedMeasure[],
  column: number,
  row: number,
  found: ReadonlyMap<number, FoundPair>,
  columns: number,
): boolean {
  const own = measures[column];
  return measures.some((other, at) => {
    return (other.id === own?.under || other.under === own?.id) && found.has(row * columns + at);
  });
}
