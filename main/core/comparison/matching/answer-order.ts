import { type GridValues, gridValues } from './grid.numbers.ts';
import type { ComparedMeasure } from './passages.ts';
import { bestRow, type Grid } from './score-grid.ts';

/** True when the pairs found run through the feedback in the order of the points; some are needed to say so. */
export function keepsOrder(
  pairs: readonly { point: number; measure: number }[],
  measures: readonly ComparedMeasure[],
  values: GridValues = gridValues,
): boolean {
  if (pairs.length < values.orderFewestPairs) return false;
  const lines = [...pairs]
    .sort((a, b) => a.point - b.point)
    .map((pair) => {
      const measure = measures[pair.measure];
      return (measure?.citation.firstLine ?? 0) * 1000 + (measure?.number ?? 0);
    });
  const falls = lines.filter((line, at) => at > 0 && line < (lines[at - 1] ?? 0)).length;
  return falls <= (lines.length - 1) * values.orderMostFalls;
}

/**
 * In an answer that keeps the order of the points, a point without a measure between two that have one, and the only free
 * measure between those two: they belong together even on few common words.
 */
export function fillGaps(
  raw: Grid,
  assigned: readonly { point: number; measure: number }[],
  freePoint: readonly boolean[],
  freeMeasure: readonly boolean[],
  measures: readonly ComparedMeasure[],
  values: GridValues = gridValues,
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
    if (between.length !== 1 || measure === undefined || bestRow(raw, measure, values.orderHint) !== point) return [];
    return [{ point, measure }];
  });
}

/**
 * In an answer that keeps the order of the points, a free measure right behind one that answers a point, which fits that
 * point best of all and not only by chance: it goes on with the same answer.
 */
export function continued(
  raw: Grid,
  assigned: readonly { point: number; measure: number }[],
  freeMeasure: readonly boolean[],
  measures: readonly ComparedMeasure[],
  values: GridValues = gridValues,
): { point: number; measure: number }[] {
  const pointOf = new Map(assigned.map((pair) => [pair.measure, pair.point]));
  const inPlay = measures.flatMap((_, column) => (freeMeasure[column] || pointOf.has(column) ? [column] : []));
  inPlay.sort((a, b) => (measures[a]?.citation.firstLine ?? 0) - (measures[b]?.citation.firstLine ?? 0) || a - b);
  return inPlay.flatMap((measure, at) => {
    const point = pointOf.get(inPlay[at - 1] ?? -1);
    if (point === undefined || !freeMeasure[measure] || bestRow(raw, measure, values.orderGoesOn) !== point) return [];
    pointOf.set(measure, point);
    return [{ point, measure }];
  });
}
