import { continued, fillGaps, keepsOrder } from './answer-order.ts';
import { assign } from './assign.ts';
import { columnsInPlay } from './columns-in-play.ts';
import { type GridValues, gridValues } from './grid.numbers.ts';
import type { ComparedMeasure, ComparedPoint, PairDecisions } from './passages.ts';
import { aheadInRow, bestColumn, bestRow, type Grid, makeGrid, pointedAt, standing } from './score-grid.ts';
import type { PairScores } from './score-pairs.ts';

/** A pair that stands, by row (point) and column (measure). */
export type FoundPair = { point: number; measure: number; score: number; inOrder: boolean; decided: boolean };

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

/** What the pairs of a report are looked for in, and the pairs that were found. */
type Matching = {
  points: readonly ComparedPoint[];
  measures: readonly ComparedMeasure[];
  raw: Grid;
  /** The grid without what cannot stand beside better pairs. */
  grid: Grid;
  inPlay: readonly boolean[];
  freePoint: boolean[];
  freeMeasure: boolean[];
  found: Map<number, FoundPair>;
  values: GridValues;
};

function addPair(
  { raw, found, values }: Matching,
  point: number,
  measure: number,
  extra: { inOrder?: boolean; decided?: boolean } = {},
): void {
  const at = point * raw.columns + measure;
  if (found.has(at)) return;
  const score = Math.min(1, (raw.score[at] ?? 0) + (extra.inOrder ? values.orderBonus : 0));
  found.set(at, { point, measure, score, inOrder: extra.inOrder ?? false, decided: extra.decided ?? false });
}

/** What a person accepted stands, and is free for nothing else at first. */
function takeAccepted(matching: Matching, decisions: PairDecisions): void {
  const { points, measures, freePoint, freeMeasure } = matching;
  const rowOf = new Map(points.map((point, row) => [point.id, row]));
  const columnOf = new Map(measures.map((measure, column) => [measure.id, column]));
  for (const { point, measure, decision } of decisions.values()) {
    const row = rowOf.get(point);
    const column = columnOf.get(measure);
    if (decision !== 'accepted' || row === undefined || column === undefined) continue;
    addPair(matching, row, column, { decided: true });
    freePoint[row] = false;
    freeMeasure[column] = false;
  }
}

/** The assignment of all that is free, and what the order of an answer that keeps it tells beside. */
function takeAssigned(matching: Matching): void {
  const { measures, raw, grid, freePoint, freeMeasure, values } = matching;
  const assigned = assignOnce(grid, freeMeasure, freePoint);
  const inOrder = keepsOrder(assigned, measures, values);
  const take = (pairs: readonly { point: number; measure: number }[]) => {
    for (const { point, measure } of pairs) {
      addPair(matching, point, measure, { inOrder });
      freeMeasure[measure] = false;
    }
  };
  take(assigned);
  for (const { point } of assigned) freePoint[point] = false;
  if (!inOrder) return;
  take(fillGaps(raw, assigned, freePoint, freeMeasure, measures, values));
  take(continued(raw, assigned, freeMeasure, measures, values));
}

/** Every measure that is still free goes to the point at which it points. */
function takeFurtherMeasures(matching: Matching): void {
  const { raw, inPlay, freeMeasure, values } = matching;
  const further = pointedAt(raw, inPlay, values);
  freeMeasure.forEach((open, column) => {
    const row = open ? bestRow(further, column) : -1;
    if (row >= 0) addPair(matching, row, column);
  });
}

/** Every point takes the best measure there is that fits it well, and one without an answer also one that is far ahead. */
function takeForPoints(matching: Matching): void {
  const { points, measures, raw, grid, inPlay, found, values } = matching;
  const answered = new Set([...found.values()].map((pair) => pair.point));
  points.forEach((_, row) => {
    const free = !answered.has(row);
    const column = bestColumn(
      grid,
      row,
      (at) => (grid.score[row * grid.columns + at] ?? 0) >= (free ? values.gridClear : values.gridSecondPoint),
    );
    if (column >= 0 && (free || !sectionOf(measures, column, row, found, grid.columns))) addPair(matching, row, column);
    const left = column < 0 && free ? aheadInRow(raw, row, inPlay, values) : -1;
    if (left >= 0) addPair(matching, row, left);
  });
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
  const matching: Matching = {
    points,
    measures,
    raw,
    grid: standing(raw, inPlay, values),
    inPlay,
    freePoint: points.map(() => true),
    freeMeasure: [...inPlay],
    found: new Map(),
    values,
  };
  takeAccepted(matching, decisions);
  takeAssigned(matching);
  takeFurtherMeasures(matching);
  takeForPoints(matching);
  return [...matching.found.values()].sort((a, b) => a.point - b.point || b.score - a.score || a.measure - b.measure);
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
