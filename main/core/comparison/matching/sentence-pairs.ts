import { answerDemands } from '../demands/answer-demands.ts';
import type { AnsweredDemand } from '../demands/answered-demand.ts';
import type { PaperDays } from '../demands/in-time.ts';
import { type Demand, splitDemands } from '../demands/split-demands.ts';
import type { TermWeights } from '../terms/term-weights.ts';
import type { FoundPair } from './match-measures.ts';
import type { ComparedMeasure, ComparedPoint } from './passages.ts';

/** No report has more measures; beyond, looking at each of their sentences would take too long. */
const mostMeasures = 150;

type Laid = {
  points: readonly ComparedPoint[];
  measures: readonly ComparedMeasure[];
  weights: TermWeights;
  days: PaperDays;
  score: (point: number, measure: number) => number;
  /** The demands of the other points, by the id of one. */
  rivalsOf: (point: string) => readonly Demand[];
};

/** How many demands a passage takes up by the words of its sentences. */
function takenUp(
  demands: readonly Demand[],
  measure: ComparedMeasure,
  { weights, days }: Laid,
  rivals: () => readonly Demand[],
): number {
  const passage = [{ title: measure.title, text: measure.citation.quote }];
  const isTaken = ({ state }: AnsweredDemand) =>
    state !== 'open' && state !== 'empty' && state !== 'repeated' && state !== 'old';
  return answerDemands(demands, passage, weights, [], { days, rivals }).filter(isTaken).length;
}

/** Measures that hold no other: of a section and its parts the parts. */
function innermost(measures: readonly ComparedMeasure[]): boolean[] {
  const above = new Set(measures.flatMap(({ under }) => under ?? []));
  return measures.map(({ id }) => !above.has(id));
}

/**
 * For every point that no measure as a whole is laid to the one in which a sentence takes up most of its demands, whatever else stands there: a
 * report may tell of several points in one paragraph, under other headings and in another order. None for a point of which no sentence tells.
 */
export function sentencePairs(laid: Laid, found: readonly FoundPair[]): FoundPair[] {
  const { points, measures } = laid;
  if (measures.length > mostMeasures) return [];
  const answered = new Set(found.map(({ point }) => point));
  const isInnermost = innermost(measures);
  return points.flatMap((point, row) => {
    if (answered.has(row)) return [];
    const demands = splitDemands(point.title, point.citation.quote);
    // What a person rejected, or what names another point by its number, has no score.
    const isOpen = (column: number) => isInnermost[column] === true && laid.score(row, column) > 0;
    const taken = measures.map((measure, column) =>
      isOpen(column) ? takenUp(demands, measure, laid, () => laid.rivalsOf(point.id)) : 0,
    );
    const most = Math.max(0, ...taken);
    if (most === 0) return [];
    const columns = taken.flatMap((count, column) => (count === most ? [column] : []));
    const best = columns.reduce((a, b) => (laid.score(row, b) > laid.score(row, a) ? b : a));
    return [{ point: row, measure: best, score: laid.score(row, best), inOrder: false, decided: false }];
  });
}
