import type { StoredParagraph } from '../library/stored-reading.ts';
import { searchForm } from './search-form.ts';

/** All paragraphs of a source as one text, so that one scan finds everything. */
export type JoinedText = {
  /** In search form; paragraphs are parted by a line feed. */
  text: string;
  /** Offset at which each paragraph starts, rising. */
  starts: Uint32Array;
  paragraphs: StoredParagraph[];
};

export function joinText(paragraphs: StoredParagraph[]): JoinedText {
  const starts = new Uint32Array(paragraphs.length);
  let offset = 0;
  for (const [index, { text }] of paragraphs.entries()) {
    starts[index] = offset;
    offset += text.length + 1;
  }
  return { text: searchForm(paragraphs.map((one) => one.text).join('\n')), starts, paragraphs };
}

/** A paragraph that holds all words, and where in its text they stand. */
export type ParagraphHit = { paragraph: StoredParagraph; hits: { start: number; end: number }[] };

/** Every paragraph that holds all the words, in the order of the source. */
export function findParagraphs(joined: JoinedText, words: readonly string[]): ParagraphHit[] {
  // The longest word is the rarest, as a rule.
  const rarest = words.toSorted((a, b) => b.length - a.length)[0];
  if (rarest === undefined) return [];
  const found: ParagraphHit[] = [];
  for (let at = joined.text.indexOf(rarest); at >= 0; ) {
    const index = paragraphAt(joined.starts, at);
    const start = joined.starts[index] ?? 0;
    const end = joined.starts[index + 1] ?? joined.text.length + 1;
    const hits = hitsIn(joined.text.slice(start, end - 1), words);
    const paragraph = joined.paragraphs[index];
    if (hits !== null && paragraph !== undefined) found.push({ paragraph, hits });
    at = joined.text.indexOf(rarest, end);
  }
  return found;
}

/** Where the words stand in a text in search form; null unless all of them do. */
export function hitsIn(text: string, words: readonly string[]): { start: number; end: number }[] | null {
  const hits: { start: number; end: number }[] = [];
  for (const word of words) {
    const before = hits.length;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      hits.push({ start: at, end: at + word.length });
    }
    if (hits.length === before) return null;
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** Index of the last start that is not behind `offset`. */
function paragraphAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
