import { blankFormWords } from './form-words.ts';

// Function characters cut a run, so that no pair of characters is made across them.
const run = /[\u4e00-\u9fff]+|[A-Za-z][A-Za-z0-9+-]*/g;
const cut = /[的了和与及等在对为将以把并或是有其该各于从向由让使被所要应需]/g;

/**
 * The distinct terms of a text: pairs of neighbouring Chinese characters (no dictionary misses a name, as word cutters
 * do), single characters that stand alone, and Latin words in lower case. Form words and function characters are left out.
 */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  const plain = blankFormWords(text).replace(cut, ' ');
  for (const [piece] of plain.matchAll(run)) {
    if (piece.charCodeAt(0) < 0x4e00) terms.add(piece.toLowerCase());
    else for (let at = 0; at + 1 < piece.length; at += 1) terms.add(piece.slice(at, at + 2));
  }
  return terms;
}
