import type { OutsideLetters } from './outside-letters.ts';
import { gramLetters, gramsOf } from './text-grams.ts';

/** Two texts laid beside each other; every number but `share` counts letters. */
export type LetterComparison = {
  /** Share of the paper's letters that stand in the file, 0 to 1. */
  share: number;
  /** The longest stretch of the paper that the file lacks, its notes apart. */
  longestMissing: number;
  /** What stands in the file and not in the paper: single words, all together … */
  addedWords: number;
  /** … and stretches that are longer than a few words, all together. */
  addedSentences: number;
  /** The longest stretch of the file that the paper does not have, or not that often. */
  longestExtra: number;
};

/** A longer stretch is more than a number, a day or a word. */
const mostWord = 10;

/** The letters of a paper: those of its text, and those of its pages and notes, which a file may have or not. */
export type PaperLetters = { text: string } & OutsideLetters;

/** Lays a file beside a paper by their grams, so that the order of cells, notes and pages does not matter. */
export function compareLetters(paper: PaperLetters, file: string): LetterComparison {
  const { text, pages, notes } = paper;
  const missing = stretchesOutside(text, file);
  const added = stretchesOutside(file, text + pages);
  return {
    share: text.length === 0 ? 0 : 1 - sumOf(missing) / text.length,
    longestMissing: longestOf(stretchesOutside(text, file + notes)),
    addedWords: sumOf(added.filter((length) => length <= mostWord)),
    addedSentences: sumOf(added.filter((length) => length > mostWord)),
    longestExtra: longestOf(stretchesOutside(file, text + pages, { isCounted: true })),
  };
}

/**
 * Lengths of the stretches of letters that no gram of the other text covers. `isCounted`: a gram covers as often as it stands
 * in the other text, so that what comes once more is outside.
 */
function stretchesOutside(letters: string, other: string, { isCounted } = { isCounted: false }): number[] {
  const left = new Map<number, number>();
  for (const gram of gramsOf(other)) left.set(gram, (left.get(gram) ?? 0) + 1);
  const stretches: number[] = [];
  let coveredTo = 0;
  gramsOf(letters).forEach((gram, place) => {
    const count = left.get(gram) ?? 0;
    if (count === 0) return;
    if (isCounted) left.set(gram, count - 1);
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
