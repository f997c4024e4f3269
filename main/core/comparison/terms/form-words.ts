import { formWord, leftOver } from './term.rules.ts';

/** The text with every form word replaced by spaces of the same length, so that offsets stay. */
export function blankFormWords(text: string): string {
  return formWord.blankAll(text);
}

/** True when nothing but form words and function characters is left of a word. */
export function isFormWord(word: string): boolean {
  return leftOver.replaceAll(blankFormWords(word)).length < 2;
}
