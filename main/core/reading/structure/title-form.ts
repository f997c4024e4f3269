import { closeUp, isLetterSpaced } from '../text/clean-line.ts';
import { anyNoun, listedMovers, strongTitle, weakTitle } from './title-nouns.ts';
import { framedTitle, halfBrackets, spaceInTitle } from './title-signs.rules.ts';

export type TitleStrength = 'strong' | 'weak' | 'none';

/** How much a text reads like the title of a paper, by the noun it ends in (brackets such as （草案） after it allowed). */
export function titleStrength(text: string): TitleStrength {
  if (listedMovers.test(text)) return 'none';
  if (strongTitle.test(text)) return 'strong';
  return weakTitle.test(text) ? 'weak' : 'none';
}

/** Whether a noun of papers stands anywhere in the text: without one no part of it has the strength of a title. */
export function holdsPaperNoun(text: string): boolean {
  return anyNoun.test(text.replaceAll(' ', ''));
}

/**
 * A title as one clean line: pieces joined, letter-spacing closed up, no space beside a Chinese character, round brackets
 * full-width around Chinese text.
 */
export function cleanTitle(pieces: string[]): string {
  const joined = pieces.map((piece) => (isLetterSpaced(piece) ? piece.replaceAll(' ', '') : piece)).join(' ');
  const wide = halfBrackets.form.replaceAll(closeUp(joined), (_, { words = '' }) => `（${words}）`);
  return spaceInTitle.form.replaceAll(framedTitle.form.replaceAll(wide, (_, { words = '' }) => words));
}
