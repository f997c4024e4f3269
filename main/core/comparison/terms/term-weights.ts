import { termsOf } from './passage-terms.ts';
import { type TermValues, termValues } from './term.rules.ts';

/** Terms of a passage as numbers, with the sum of their squared weights. */
export type TermVector = { ids: Int32Array; square: number };

/** Weighs terms by how rare they are in the two papers laid side by side, and in other papers where some are given. */
export type TermWeights = {
  vectorOf(text: string): TermVector;
  /** 0..1; 1 for a term of one passage only. */
  weightOf(id: number): number;
  /** Weight of a term by its text; 1 for one never seen. */
  weightOfTerm(term: string): number;
  idOf(term: string): number | undefined;
};

function countPassages(passages: readonly string[], termsIn: (text: string) => Set<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const term of termsIn(passage)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function rarity(passages: number, found: number, { termFewestPassages }: TermValues): number {
  if (passages === 0) return 1;
  const all = Math.max(passages, termFewestPassages) + 1;
  return Math.max(0, Math.log(all / Math.max(1, found)) / Math.log(all));
}

/**
 * Weights over the passages of both papers. A word that nearly every passage uses (the subject of the whole report) weighs
 * next to nothing; a word of two passages nearly all. `background` (passages of other papers) halves what is a word of
 * every paper.
 */
export function makeTermWeights(
  passages: readonly string[],
  background: readonly string[] = [],
  values: TermValues = termValues,
): TermWeights {
  const sets = new Map<string, Set<string>>();
  const keep = (text: string): Set<string> => {
    const found = sets.get(text) ?? termsOf(text);
    sets.set(text, found);
    return found;
  };
  const local = countPassages(passages, keep);
  const wide = countPassages(background, termsOf);
  const ids = new Map<string, number>();
  const weights: number[] = [];
  const enter = (term: string): number => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    const here = rarity(passages.length, local.get(term) ?? 1, values);
    const everywhere = background.length === 0 ? 1 : rarity(background.length, (wide.get(term) ?? 0) + 1, values);
    ids.set(term, weights.length);
    weights.push(here * (values.termBackground + (1 - values.termBackground) * everywhere));
    return weights.length - 1;
  };
  const weightOf = (id: number): number => weights[id] ?? 1;
  // Passages are asked for again and again: by the scores, the demands, the alarms.
  const vectors = new Map<string, TermVector>();
  const makeVector = (text: string): TermVector => {
    const found = Int32Array.from([...(sets.get(text) ?? termsOf(text))], enter).sort();
    return { ids: found, square: found.reduce((sum, id) => sum + weightOf(id) ** 2, 0) };
  };
  return {
    vectorOf(text) {
      const vector = vectors.get(text) ?? makeVector(text);
      vectors.set(text, vector);
      return vector;
    },
    weightOf,
    weightOfTerm: (term) => weightOf(enter(term)),
    idOf: (term) => ids.get(term),
  };
}

/** Sum of squared weights of the terms that both vectors hold. */
export function sharedSquare(a: TermVector, b: TermVector, weights: TermWeights): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) {
      sum += weights.weightOf(left) ** 2;
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
  }
  return sum;
}

/** How much of the weight of `part` stands in `whole`, 0..1. */
export function containedShare(part: TermVector, whole: TermVector, weights: TermWeights): number {
  return part.square === 0 ? 0 : sharedSquare(part, whole, weights) / part.square;
}
