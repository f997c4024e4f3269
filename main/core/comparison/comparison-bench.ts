import { groupBy } from '../group-by.ts';
import type { ComparisonInput } from './comparison-input.ts';
import type { CoverageValues } from './coverage.numbers.ts';
import { noDays } from './demands/in-time.ts';
import { type Demand, splitDemands } from './demands/split-demands.ts';
import { type FoundPair, matchMeasures } from './matching/match-measures.ts';
import { type ComparedPoint, pairKey } from './matching/passages.ts';
import { type PairScores, scorePairs } from './matching/score-pairs.ts';
import { sentencePairs } from './matching/sentence-pairs.ts';
import { makeTermWeights, type TermWeights } from './terms/term-weights.ts';

/** One report beside the points of its opinion, with how well each measure fits each point. */
export type Bench = {
  input: ComparisonInput;
  scores: PairScores;
  weights: TermWeights;
  values: CoverageValues;
  /** The demands of the points but one, by its id. */
  rivalsOf(point: string): readonly Demand[];
  /** True for a measure (its place) that is laid to one point alone. */
  isLaidOnce(measure: number): boolean;
};

/** Gives the demands of all points but one; they are split when they are first asked for. */
function rivals(points: readonly ComparedPoint[]): Bench['rivalsOf'] {
  let all: { id: string; demands: readonly Demand[] }[] | null = null;
  return (point) => {
    all ??= points.map(({ id, title, citation }) => ({ id, demands: splitDemands(title, citation.quote) }));
    return all.filter(({ id }) => id !== point).flatMap(({ demands }) => demands);
  };
}

type LaidOut = { bench: Bench; pairs: FoundPair[]; pairsOf: (point: string) => FoundPair[] };

/** The pairs of one report, with the points that its organ has something to do with. */
export function layOut(all: ComparisonInput, values: CoverageValues): LaidOut {
  const { foreign = [] } = all;
  const input = { ...all, points: all.points.filter(({ id }) => !foreign.includes(id)) };
  const { points, measures, pointsNamed, opinionTitle } = input;
  const passages = [...points, ...measures].map((passage) => passage.citation.quote);
  const weights = makeTermWeights(passages, input.background);
  const scores = scorePairs({ points, measures, pointsNamed, weights, opinionTitle });
  const laid = new Map<number, number>();
  const isLaidOnce = (measure: number) => laid.get(measure) === 1;
  const rivalsOf = rivals(points);
  const bench: Bench = { input, scores, weights, values, rivalsOf, isLaidOnce };
  const decisions = new Map(input.decisions.map((one) => [pairKey(one.point, one.measure), one]));
  const matched = matchMeasures({ points, measures, scores, decisions });
  const isRejected = (row: number, column: number) =>
    decisions.get(pairKey(points[row]?.id ?? '', measures[column]?.id ?? ''))?.decision === 'rejected';
  const score = (row: number, column: number) => (isRejected(row, column) ? 0 : scores.score(row, column));
  const days = input.days ?? noDays;
  const pairs = [...matched, ...sentencePairs({ points, measures, weights, days, score, rivalsOf }, matched)];
  for (const { measure } of pairs) laid.set(measure, (laid.get(measure) ?? 0) + 1);
  const byPoint = groupBy(pairs, (pair) => points[pair.point]?.id);
  return { bench, pairs, pairsOf: (point) => byPoint.get(point) ?? [] };
}
