import { gramLetters, gramsOf } from './text-grams.ts';

/** Two texts laid beside each other; every number counts letters. */
export type LetterComparison = {
  /** Share of the paper's letters that stand in the file, 0 to 1. */
  share: number;
  /** Letters of the longest stretch of the paper that the file lacks. */
  longestMissing: number;
  /** Letters of the file that do not stand in the paper. */
  foreign: number;
  /** Letters of the longest such stretch. */
  longestForeign: number;
};

/** Lays a file beside a paper by their grams, so that the order of cells, notes and pages does not matter. */
export function compareLetters(paper: string, file: string): LetterComparison {
  const missing = stretchesOutside(paper, file);
  const foreign = stretchesOutside(file, paper);
  return {
    share: paper.length === 0 ? 0 : 1 - sumOf(missing) / paper.length,
    longestMissing: longestOf(missing),
    foreign: sumOf(foreign),
    longestForeign: longestOf(foreign),
  };
}

/** Lengths of the stretches of letters that no gram of the other text covers. */
function stretchesOutside(letters: string, other: string): number[] {
  const known = new Set(gramsOf(other));
  const stretches: number[] = [];
  let coveredTo = 0;
  gramsOf(letters).forEach((gram, place) => {
    if (!known.has(gram)) return;
    if (place > coveredTo) stretches.push(place - coveredTo);
    coveredTo = place + gramLetters;
  });
  if (coveredTo < letters.length) stretches.push(letters.length - coveredTo);
  return stretches;
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

function longestOf(lengths: readonly number[]): number {
  return lengths.reduce((longest, length) => Math.max(longest, length), 0);
}
