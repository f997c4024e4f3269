import { isFormWord } from './form-words.ts';
import { termsOf } from './passage-terms.ts';
import { edges, type TermValues, termValues, wordText } from './term.rules.ts';
import type { TermWeights } from './term-weights.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Longer than any paragraph of a paper that was read well. */
const longestStretch = 1000;
/** Words are looked for in this much of a passage; a longer one was not cut into measures. */
const mostText = 4000;

/** Word boundaries of a text (offsets), stretch by stretch: the segmenter is quadratic on long strings. */
export function wordStarts(text: string): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    for (let from = 0; from < paragraph.length; from += longestStretch) {
      const stretch = paragraph.slice(from, from + longestStretch);
      for (const one of segmenter.segment(stretch)) starts.push(offset + from + one.index);
    }
    offset += paragraph.length + 1;
    starts.push(offset - 1);
  }
  return starts;
}

/**
 * The words and phrases that both passages use, weightiest first: whole words of `text`, as long as they run in `other`
 * (at most twelve characters). `starts` are the word boundaries of `text`. For the reason in words and for marking.
 */
export function sharedWords(input: {
  text: string;
  starts: readonly number[];
  other: string;
  weights: TermWeights;
  limit: number;
  values?: TermValues;
}): string[] {
  const { text, weights, limit, values = termValues } = input;
  const starts = input.starts.filter((start) => start <= mostText);
  const other = input.other.slice(0, mostText * 4);
  const found = new Map<string, number>();
  for (let from = 0; from + 1 < starts.length; ) {
    const first = starts[from] ?? 0;
    let to = from;
    let word = '';
    for (let next = from + 1; next < starts.length; next += 1) {
      const longer = text.slice(first, starts[next]);
      const isWord = longer.length <= values.termLongestWord && wordText.test(longer);
      if (!isWord || !other.includes(longer)) break;
      word = longer;
      to = next;
    }
    word = edges.replaceAll(word);
    if (word.length >= 2 && !isFormWord(word)) {
      const weight = [...termsOf(word)].reduce((sum, term) => sum + weights.weightOfTerm(term), 0);
      if (weight >= values.termLeastWeight) found.set(word, weight);
    }
    from = Math.max(to, from + 1);
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([word]) => word);
}
