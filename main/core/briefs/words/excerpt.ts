import { rowsInWords } from './rows-in-words.ts';

const sentenceEnd = /(?<=[。！？；])/u;

/**
 * The words of a passage, shortened at sentence ends to about `limit` characters. Words are never changed; what is
 * left out is shown by ……. Sentences that hold a figure or a date, or one of `terms`, are kept first.
 */
export function excerpt(quote: string, limit: number, terms: readonly string[] = []): string {
  const clean = rowsInWords(quote).replace(/\s+/gu, '');
  if (clean.length <= limit) return clean;
  const sentences = clean.split(sentenceEnd);
  const chosen = chooseSentences(sentences, limit, terms);
  return sentences.reduce((text, sentence, index) => {
    if (chosen.has(index)) return text + sentence;
    return text.endsWith('……') ? text : `${text}……`;
  }, '');
}

function chooseSentences(sentences: readonly string[], limit: number, terms: readonly string[]): Set<number> {
  const ranked = sentences
    .map((sentence, index) => ({ index, length: sentence.length, weight: weigh(sentence, index, terms) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  const chosen = new Set<number>();
  let used = 0;
  for (const { index, length } of ranked) {
    if (chosen.size > 0 && used + length > limit) continue;
    chosen.add(index);
    used += length;
  }
  return chosen;
}

function weigh(sentence: string, index: number, terms: readonly string[]): number {
  const figures = /\d/u.test(sentence) ? 2 : 0;
  return (index === 0 ? 3 : 0) + figures + terms.filter((term) => sentence.includes(term)).length;
}
