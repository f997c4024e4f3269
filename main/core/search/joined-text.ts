import type { StoredParagraph } from '../library/stored-reading.ts';
import { searchForm } from './search-form.ts';

/** A joined paragraph as far as a hit in it needs it. */
export type SearchedParagraph = Pick<StoredParagraph, 'text' | 'firstLine' | 'pieces'>;

/**
 * All paragraphs of a source as one text, so that one scan finds everything; paragraphs are parted by a line feed. Thousands of sources are held at once:
 * each paragraph is two numbers and its stretch of the text.
 */
export type JoinedText = {
  /** As it stands. */
  text: string;
  /** In search form, of the same offsets; the very same text where that is. */
  form: string;
  /** Offset at which each paragraph starts, rising. */
  starts: Uint32Array;
  /** The line on which each paragraph begins. */
  firstLines: Uint32Array;
  /** The pieces of those that stand on several lines, by their place. */
  pieces: ReadonlyMap<number, NonNullable<StoredParagraph['pieces']>>;
};

export function joinText(paragraphs: readonly StoredParagraph[]): JoinedText {
  const starts = new Uint32Array(paragraphs.length);
  let offset = 0;
  for (const [index, { text }] of paragraphs.entries()) {
    starts[index] = offset;
    offset += text.length + 1;
  }
  const text = paragraphs.map((one) => one.text).join('\n');
  return {
    text,
    form: searchForm(text),
    starts,
    firstLines: Uint32Array.from(paragraphs, ({ firstLine }) => firstLine),
    pieces: new Map(paragraphs.flatMap(({ pieces }, index) => (pieces ? [[index, pieces] as const] : []))),
  };
}

/** A paragraph that holds all words, and where in its text they stand. */
export type ParagraphHit = { paragraph: SearchedParagraph; hits: { start: number; end: number }[] };

/** Every paragraph that holds all the words, in the order of the source. */
export function findParagraphs(joined: JoinedText, words: readonly string[]): ParagraphHit[] {
  // The longest word is the rarest, as a rule.
  const rarest = words.toSorted((a, b) => b.length - a.length)[0];
  if (rarest === undefined) return [];
  const { form, starts, text, firstLines } = joined;
  const found: ParagraphHit[] = [];
  for (let at = form.indexOf(rarest); at >= 0; ) {
    const index = paragraphAt(starts, at);
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? form.length + 1;
    const hits = hitsIn(form.slice(start, end - 1), words);
    const pieces = joined.pieces.get(index);
    if (hits !== null) {
      const paragraph = { text: text.slice(start, end - 1), firstLine: firstLines[index] ?? 0 };
      found.push({ paragraph: pieces ? { ...paragraph, pieces } : paragraph, hits });
    }
    at = form.indexOf(rarest, end);
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
