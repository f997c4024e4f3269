/** The words of a passage without spaces: joined lines having lost theirs, only what is left can be compared. */
export function squashed(text: string): string {
  return text.replace(/\s/g, '');
}

/** A passage as it is compared: its words, and every pair of neighbouring characters in them. */
export type Words = { text: string; pairs(): ReadonlySet<string> };

export function wordsOf(quote: string): Words {
  const text = squashed(quote);
  let known: ReadonlySet<string> | null = null;
  // Mostly the words are the very same, and nobody asks for the pairs.
  const pairs = () => {
    known ??= pairsOf(text);
    return known;
  };
  return { text, pairs };
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const pair of small) if (large.has(pair)) count += 1;
  return count;
}

/** How much two passages have in common, 0..1 (Dice on pairs of characters). */
export function likenessOf(a: Words, b: Words): number {
  if (a.text === b.text) return 1;
  const size = a.pairs().size + b.pairs().size;
  return size === 0 ? 0 : (2 * shared(a.pairs(), b.pairs())) / size;
}

/** Shorter passages share most pairs with any long one: of them only the very words count. */
const shortest = 12;

/** How much of `part` stands in `whole`, 0..1. */
export function shareIn(part: Words, whole: Words): number {
  if (part.text === '') return 0;
  if (whole.text.includes(part.text)) return 1;
  const { size } = part.pairs();
  return size < shortest ? 0 : shared(part.pairs(), whole.pairs()) / size;
}
