/** How far two programs draw the same words: shares from 0 to 1, 1 where there is nothing to compare. */
export type WordsBeside = {
  /** Words of the other text that stand in ours. */
  recall: number;
  /** Words of ours that stand in the other text. */
  precision: number;
  /** Words that stand once in both and keep their order. */
  order: number;
};

/** What is compared: words and figures; of sheets words alone, as each program shows figures its own way; of OFD characters, which it places one by one. */
export type Compared = 'words' | 'no-figures' | 'characters';

const east = '\\u2e80-\\u9fff\\uac00-\\ud7af';
const oneWord = new RegExp(`[${east}\\u{20000}-\\u{3ffff}]|[\\p{L}\\p{N}]+?(?=[${east}]|[^\\p{L}\\p{N}]|$)`, 'gu');

/** Words of Latin letters and figures; each character of scripts that set no spaces is one. */
function wordsOf(text: string, what: Compared): string[] {
  const plain = text.normalize('NFKC');
  if (what === 'characters') return plain.match(/[\p{L}\p{N}]/gu) ?? [];
  const words = plain.match(oneWord) ?? [];
  return what === 'words' ? words : words.filter((word) => !/^\p{N}+$/u.test(word));
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Compares the words of two texts: `ours` by this program, `theirs` by another. Pure. */
export function compareWords(ours: string, theirs: string, what: Compared = 'words'): WordsBeside {
  const [own, other] = [wordsOf(ours, what), wordsOf(theirs, what)];
  const [ownCounts, otherCounts] = [countsOf(own), countsOf(other)];
  let common = 0;
  for (const [word, count] of otherCounts) common += Math.min(count, ownCounts.get(word) ?? 0);
  return {
    recall: other.length === 0 ? 1 : common / other.length,
    precision: own.length === 0 ? 1 : common / own.length,
    order: orderOf(own, other, (word) => ownCounts.get(word) === 1 && otherCounts.get(word) === 1),
  };
}

function orderOf(own: readonly string[], other: readonly string[], isTelling: (word: string) => boolean): number {
  const places = new Map(own.map((word, at) => [word, at]));
  const told = other.filter(isTelling).map((word) => places.get(word) ?? 0);
  return told.length === 0 ? 1 : longestRising(told) / told.length;
}

/** The length of the longest part of the numbers that rises, whatever lies between. */
function longestRising(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const number of numbers) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = number;
  }
  return ends.length;
}
