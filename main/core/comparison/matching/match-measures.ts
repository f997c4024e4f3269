import type { MatchRecord } from '#shared/domain/feedback-record.ts';
import { assign } from './assign.ts';
import { type ComparedMeasure, type ComparedPoint, pairKey } from './passages.ts';
import type { PairScores } from './score-pairs.ts';

/** What persons decided, by pair key. */
export type PairDecisions = ReadonlyMap<string, Pick<MatchRecord, 'point' | 'measure' | 'decision'>>;

/** A pair that stands, by row (point) and column (measure). */
export type FoundPair = { point: number; measure: number; score: number; inOrder: boolean; decided: boolean };

// A pair stands at `clear`, or from `faint` on when it is far ahead of every other pair of its row and its column.
const clear = 0.25;
const faint = 0.1;
const farBehind = 0.7;
// A further measure of a point: it need not be the best of the point, but must point nowhere else.
const aside = 0.15;
const halfBehind = 0.5;
const secondPoint = 0.45;
// Enough where the place in an answer that keeps the order says the rest.
const hint = 0.04;
const orderBonus = 0.05;

type Grid = { rows: number; columns: number; score: Float64Array };

function makeGrid(
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
function standing(grid: Grid, open: readonly boolean[]): Grid {
  const { row, column, secondRow, secondColumn } = rivals(grid, open);
  const score = grid.score.map((value, at) => {
    if (value >= clear) return value;
    const r = Math.floor(at / grid.columns);
    const c = at % grid.columns;
    const alone =
      value >= faint &&
      value === row[r] &&
      value === column[c] &&
      (secondRow[r] ?? 0) <= value * farBehind &&
      (secondColumn[c] ?? 0) <= value * farBehind;
    return alone ? value : 0;
  });
  return { ...grid, score };
}

/** The score of every pair in which a measure points at one point far more than at any other; 0 for all others. */
function pointedAt(grid: Grid, open: readonly boolean[]): Grid {
  const { column, secondColumn } = rivals(grid, open);
  const score = grid.score.map((value, at) => {
    const c = at % grid.columns;
    const only = value >= aside && value === column[c] && (secondColumn[c] ?? 0) <= value * halfBehind;
    return value >= clear || only ? value : 0;
  });
  return { ...grid, score };
}

function bestRow(grid: Grid, column: number, least = 0): number {
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

function bestColumn(grid: Grid, row: number, open: (column: number) => boolean): number {
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

/**
 * Which measures enter the assignment: of a section and its parts either the section (when its parts all answer one
 * point, or none: its words hold theirs) or the parts (when they answer different points), never both.
 */
function columnsInPlay(measures: readonly ComparedMeasure[], grid: Grid): boolean[] {
  const partsOf = new Map<string, number[]>();
  measures.forEach((measure, column) => {
    if (measure.under !== null) partsOf.set(measure.under, [...(partsOf.get(measure.under) ?? []), column]);
  });
  const inPlay = measures.map((measure) => measure.under === null);
  measures.forEach((measure, column) => {
    const parts = partsOf.get(measure.id);
    if (!parts) return;
    const answered = new Set(parts.map((part) => bestRow(grid, part, aside)).filter((row) => row >= 0));
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

/** True when the pairs found run through the feedback in the order of the points. Three pairs at least are needed to say so. */
function keepsOrder(
  pairs: readonly { point: number; measure: number }[],
  measures: readonly ComparedMeasure[],
): boolean {
  if (pairs.length < 3) return false;
  const lines = [...pairs]
    .sort((a, b) => a.point - b.point)
    .map((pair) => {
      const measure = measures[pair.measure];
      return (measure?.citation.firstLine ?? 0) * 1000 + (measure?.number ?? 0);
    });
  const falls = lines.filter((line, at) => at > 0 && line < (lines[at - 1] ?? 0)).length;
  return falls * 5 <= lines.length - 1;
}

/**
 * In an answer that keeps the order of the points, a point without a measure between two that have one, and the only free
 * measure between those two: they belong together even on few common words.
 */
function fillGaps(
  raw: Grid,
  assigned: readonly { point: number; measure: number }[],
  freePoint: readonly boolean[],
  freeMeasure: readonly boolean[],
  measures: readonly ComparedMeasure[],
): { point: number; measure: number }[] {
  const lineOf = (column: number) => measures[column]?.citation.firstLine ?? 0;
  return freePoint.flatMap((free, point) => {
    const before = assigned.findLast((pair) => pair.point === point - 1);
    const after = assigned.find((pair) => pair.point === point + 1);
    if (!free || !before || !after) return [];
    const between = freeMeasure.flatMap((open, column) => {
      const isBetween = lineOf(column) > lineOf(before.measure) && lineOf(column) < lineOf(after.measure);
      return open && isBetween ? [column] : [];
    });
    const [measure] = between;
    if (between.length !== 1 || measure === undefined || bestRow(raw, measure, hint) !== point) return [];
    return [{ point, measure }];
  });
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
}): FoundPair[] {
  const { points, measures, decisions } = input;
  const raw = makeGrid(points, measures, input.scores, decisions);
  const inPlay = columnsInPlay(measures, raw);
  const grid = standing(raw, inPlay);
  const found = new Map<number, FoundPair>();
  const add = (point: number, measure: number, extra: { inOrder?: boolean; decided?: boolean } = {}) => {
    const at = point * grid.columns + measure;
    const known = found.get(at);
    const score = Math.min(1, (raw.score[at] ?? 0) + (extra.inOrder ? orderBonus : 0));
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
  const inOrder = keepsOrder(assigned, measures);
  for (const { point, measure } of assigned) {
    add(point, measure, { inOrder });
    freeMeasure[measure] = false;
    freePoint[point] = false;
  }
  for (const { point, measure } of inOrder ? fillGaps(raw, assigned, freePoint, freeMeasure, measures) : []) {
    add(point, measure, { inOrder });
    freeMeasure[measure] = false;
  }
  const further = pointedAt(raw, inPlay);
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
      (at) => (grid.score[row * grid.columns + at] ?? 0) >= (free ? clear : secondPoint),
    );
    if (column >= 0 && (free || !sectionOf(measures, column, row, found, grid.columns))) add(row, column);
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
