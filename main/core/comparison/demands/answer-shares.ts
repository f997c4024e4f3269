import { wordStarts } from '../terms/shared-words.ts';
import { containedShare, type TermVector, type TermWeights } from '../terms/term-weights.ts';
import type { AnswerValues } from './answer.numbers.ts';
import type { Part } from './answer-parts.ts';
import type { Demand } from './split-demands.ts';

/** What demands are judged by: the weights of terms, and the numbers that decide. */
export type Scale = { weights: TermWeights; values: AnswerValues };

/** The number by which a demand counts as taken up. */
export type Held = keyof Pick<
  AnswerValues,
  'demandEnough' | 'demandEnoughOverall' | 'demandTrace' | 'demandOtherWords'
>;

/** What a demand is about: its words without aims and without the time limit, which is judged by itself. */
export function matterOf(demand: Demand): string {
  return demand.limit ? demand.core.replace(demand.limit, ' ') : demand.core;
}

/** The words of a text set apart, so that no term is made across two words: a paraphrase keeps words, not their neighbours. */
function apart(text: string): string {
  const starts = wordStarts(text);
  return starts.map((start, at) => text.slice(start, starts[at + 1])).join(' ');
}

/** How much of a demand each part takes up: its words in their order, or (where no part does enough) its words anywhere. */
export function sharesOf(demand: Demand, parts: readonly Part[], { weights, values }: Scale): number[] {
  const matter = matterOf(demand);
  const vector = weights.vectorOf(matter);
  const shares = parts.map((part) => {
    const sameFigure = demand.figures.some((figure) => part.text.includes(`${figure.value}${figure.unit}`));
    return containedShare(vector, part.vector, weights) + (sameFigure ? values.demandFigureBonus : 0);
  });
  if (shares.some((share) => share >= values.demandEnough)) return shares;
  const words = weights.vectorOf(apart(matter));
  return parts.map((part, at) => {
    const known = words.ids.filter((id) => part.vector.ids.includes(id)).length;
    const byWords =
      known < values.demandFewestWords ? 0 : containedShare(words, part.vector, weights) * values.demandWordShare;
    return Math.max(shares[at] ?? 0, byWords);
  });
}

/** The number that an answer reaches: enough words, or a trace that points here alone; null when it does not answer. */
export function reached(
  demand: Demand,
  best: number,
  whole: TermVector,
  others: readonly Part[],
  scale: Scale,
): Held | null {
  const { weights, values } = scale;
  if (best >= values.demandEnough) return 'demandEnough';
  const overall = containedShare(weights.vectorOf(matterOf(demand)), whole, weights);
  if (overall >= values.demandEnoughOverall) return 'demandEnoughOverall';
  if (best < values.demandTrace) return null;
  return best >= values.demandFarAhead * Math.max(0, ...sharesOf(demand, others, scale)) ? 'demandTrace' : null;
}
