import { blankFormWords } from './form-words.ts';
import { joint, run } from './term.rules.ts';

/**
 * The distinct terms of a text: pairs of neighbouring Chinese characters (no dictionary misses a name, as word cutters
 * do), single characters that stand alone, and Latin words in lower case. Form words and function characters are left out.
 */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  const plain = joint.replaceAll(blankFormWords(text), ' ');
  for (const { words: piece } of run.findAll(plain)) {
    if (piece.charCodeAt(0) < 0x4e00) terms.add(piece.toLowerCase());
    else for (let at = 0; at + 1 < piece.length; at += 1) terms.add(piece.slice(at, at + 2));
  }
  return terms;
}
