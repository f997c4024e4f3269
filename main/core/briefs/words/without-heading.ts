import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { rowsInWords } from './rows-in-words.ts';

/**
 * The words of a passage without its mark and heading, for a place where the heading stands above them already: 二、健全机制。要…… → 要……. A
 * passage that does not begin with the heading, or is nothing else, stays whole. No word is changed; spaces and line ends go.
 */
export function withoutHeading(title: string, quote: string): string {
  const whole = rowsInWords(quote).replace(/\s+/gu, '');
  const heading = title.replace(/\s+/gu, '').replace(/[。；：]$/u, '');
  const marked = whole.slice(readOrdinalMark(whole)?.length ?? 0);
  if (heading === '' || !marked.startsWith(heading)) return whole;
  const behind = marked.slice(heading.length);
  const rest = behind.replace(/^[。；：]/u, '');
  // A heading that runs on into its sentence is no heading.
  return rest === '' || rest === behind ? whole : rest;
}
