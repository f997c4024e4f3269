import type { TextPrint } from '#shared/domain/own-paper.ts';
import type { LetterComparison } from './compare-letters.ts';

/**
 * Where a changed copy ends and another paper begins. Measured on every kind of brief (`near-papers.test.ts`,
 * `office-programs.test.ts`): a copy that another program saved lacks at most a twelfth of the text (the notes, in a text
 * file) and never 20 letters together, and has of its own what a page breaks apart; the opinion that a letter hands over
 * lacks the letter's own words; the shortest reply has more than a sentence of its own.
 */
const leastShare = 0.85;
const mostMissingTogether = 60;
/** Numbers, days and words that a clerk changes, and what pages break apart: a little more in a long paper. */
const mostAddedWords = (letters: number) => 40 + 0.01 * letters;
/** One sentence, however long the paper. */
const mostAddedSentences = 40;
/** The heads of a table come again on each page; an answer repeats more of the paper that it quotes. */
const mostExtraTogether = 100;
const mostLettersRepeated = (letters: number) => 1.15 * letters + 100;

/** A file that carries the paper's mark was made from it, so that pages may also have been taken out. */
const leastShareOfMarked = 0.5;

/** A paper shorter than this has too few words of its own to be known by some of them. */
const leastLetters = 100;

/** The file is the paper with some words changed: most of it is there, nothing long is missing, and little was added. */
export function isChangedCopy(letters: number, found: LetterComparison, isMarked: boolean): boolean {
  if (letters < leastLetters) return false;
  if (found.addedWords > mostAddedWords(letters) || found.addedSentences > mostAddedSentences) return false;
  if (found.longestExtra > mostExtraTogether) return false;
  if (isMarked) return found.share >= leastShareOfMarked;
  return found.share >= leastShare && found.longestMissing <= mostMissingTogether;
}

/** More letters than a changed copy has, pages that repeat the heads of tables included; more are another paper. */
export function mostLettersOfCopy(letters: number): number {
  return letters * 1.5 + 200;
}

/** The text may be that of the paper as far as a sample tells: a first look, before the texts are laid beside each other. */
export function mayBeCopy(guess: { share: number }): boolean {
  return guess.share >= leastShare - 0.15;
}

/**
 * As `isChangedCopy`, of a marked file with this many letters whose paper was written elsewhere, by the sample alone. A sample
 * counts grams, of which each changed word has several, so that it is the stricter.
 */
export function isProbablyCopy(
  print: TextPrint,
  letters: number,
  guess: { share: number; foreignGrams: number },
): boolean {
  if (print.letters < leastLetters || letters > mostLettersRepeated(print.letters)) return false;
  return guess.share >= leastShareOfMarked && guess.foreignGrams <= mostAddedWords(print.grams);
}
