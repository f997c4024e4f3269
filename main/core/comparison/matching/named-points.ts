import { containedShare, type TermWeights } from '../terms/term-weights.ts';
import { signInTitle } from './named-points.rules.ts';
import { type PairValues, pairValues } from './pair.rules.ts';
import type { ComparedMeasure, ComparedPoint } from './passages.ts';

/** How the feedback itself says which point a measure answers: by its number, its words quoted, or by its place in the list of points. */
export type Naming = 'numbered' | 'quoted' | 'listed';

/** Index into `pointsNamed` of the name that means this point, or -1. A name fits when most of the shorter of both is in the other. */
function placeInList(
  point: ComparedPoint,
  pointsNamed: readonly string[],
  weights: TermWeights,
  values: PairValues,
): number {
  const title = weights.vectorOf(point.title);
  let best = -1;
  let bestShare: number = values.namingSameName;
  pointsNamed.forEach((name, place) => {
    const vector = weights.vectorOf(name);
    const share = Math.max(containedShare(title, vector, weights), containedShare(vector, title, weights));
    if (share > bestShare) {
      best = place;
      bestShare = share;
    }
  });
  return best;
}

/**
 * The naming of every pair that has one. A measure quotes a point when the point's heading stands word for word in it. A
 * feedback report that names its points in the preamble and has as many first-level sections answers them in that order. With `only` the texts are not searched for the heading.
 */
export function findNaming(input: {
  points: readonly ComparedPoint[];
  measures: readonly ComparedMeasure[];
  pointsNamed: readonly string[];
  weights: TermWeights;
  values?: PairValues;
}): (point: number, measure: number, only?: 'listed') => Naming | null {
  const { points, measures, pointsNamed, weights, values = pairValues } = input;
  const sections = measures
    .map((measure, at) => ({ measure, at }))
    .filter(({ measure }) => measure.under === null)
    .sort((a, b) => a.measure.citation.firstLine - b.measure.citation.firstLine || a.measure.number - b.measure.number);
  const listed = new Map<number, number>();
  if (pointsNamed.length > 1 && sections.length === pointsNamed.length) {
    points.forEach((point, row) => {
      const section = sections[placeInList(point, pointsNamed, weights, values)];
      if (section) listed.set(row, section.at);
    });
  }
  const titles = points.map((point) => signInTitle.form.replaceAll(point.title));
  const texts = measures.map((measure) => measure.citation.quote.replace(/\s/g, ''));
  return (point, measure, only) => {
    if (only) return listed.get(point) === measure ? 'listed' : null;
    const title = titles[point] ?? '';
    if (title.length >= values.namingShortestQuote && texts[measure]?.includes(title)) return 'quoted';
    return listed.get(point) === measure ? 'listed' : null;
  };
}
