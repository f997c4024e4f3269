import type { TextPrint } from '#shared/domain/own-paper.ts';
import type { LetterComparison } from './compare-letters.ts';

/**
 * Where a changed copy ends and another paper begins. Measured in `same-paper.test.ts` on every kind of brief: copies that
 * went through other programs lack at most a twelfth of the text (notes that a text file leaves out) and never 20 letters
 * together; the opinion that a letter hands over lacks the letter's own words; an answer has more than a few words of
 * its own.
 */
const leastShare = 0.85;
const mostMissingTogether = 60;
/** Words that a clerk adds or changes: a number, a day, a sentence; in a long paper a little more. */
const mostForeignTogether = 60;
const mostForeign = (letters: number) => 60 + 0.02 * letters;

/** A file that carries the paper's mark was made from it, so that pages may also have been taken out. */
const leastShareOfMarked = 0.5;

/** A paper shorter than this has too few words of its own to be known by some of them. */
const leastLetters = 100;

/** The file is the paper with some words changed: most of it is there, nothing long is missing, and little was added. */
export function isChangedCopy(letters: number, found: LetterComparison, isMarked: boolean): boolean {
  if (letters < leastLetters) return false;
  if (found.foreign > mostForeign(letters) || found.longestForeign > mostForeignTogether) return false;
  if (isMarked) return found.share >= leastShareOfMarked;
  return found.share >= leastShare && found.longestMissing <= mostMissingTogether;
}

/** More letters than a changed copy has, pages that repeat the heads of tables included; more are another paper. */
export function mostLettersOfCopy(letters: number): number {
  return letters * 1.5 + 200;
}

/** The text may be that of the paper as far as a sample tells: a first look, before the texts are laid beside each other. */
export function mayBeCopy(guess: { share: number }): boolean {
  return guess.share >= 0.5;
}

/** As `isChangedCopy`, of a marked file whose paper was written elsewhere, by the sample alone. */
export function isProbablyCopy(print: TextPrint, guess: { share: number; foreignGrams: number }): boolean {
  return (
    print.letters >= leastLetters && guess.share >= leastShareOfMarked && guess.foreignGrams <= 100 + 0.03 * print.grams
  );
}
