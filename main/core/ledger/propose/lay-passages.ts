import type { LineSpan } from '#shared/domain/readings/line-span.ts';
import { likenessOf, shareIn, type Words, wordsOf } from '#shared/text/words-alike.ts';
import { groupBy } from '../../group-by.ts';

export type Passage = Pick<LineSpan, 'firstLine' | 'lastLine'> & { quote: string };
/** A record that stands, with the words that it is about. */
export type Held = { id: string; passage: Passage };

export type Laid = {
  /** For each passage read, in order: the id of the record that it is; null where no record has these words. */
  ids: (string | null)[];
  /** Records in whose words several passages are read now: the places of all these passages, in order. */
  split: Map<string, number[]>;
  /** Passages in which the words of several records are read as one: their ids. */
  joined: Map<number, string[]>;
};

/** Passages are the same when they share most of their words; less is enough where they stand on the same lines. */
const mostWords = 0.6;
const inPlace = 2 / 3;
/** A passage is the same as another when nearly all words of one stand in the other. */
const contained = 0.8;
/** What is left over belongs to the words of another when more of it stands there than passages on different matters ever share. */
const partly = 0.5;

type Side = { passage: Passage; words: Words; at: number };
type Pair = { read: Side; held: Side; likeness: number; distance: number };

function sidesOf(passages: readonly Passage[]): Side[] {
  return passages.map((passage, at) => ({ passage, words: wordsOf(passage.quote), at }));
}

function isInPlace(a: Passage, b: Passage): boolean {
  const shared = Math.min(a.lastLine, b.lastLine) - Math.max(a.firstLine, b.firstLine) + 1;
  return shared * 2 >= Math.min(a.lastLine - a.firstLine, b.lastLine - b.firstLine) + 1;
}

function pairOf(read: Side, held: Side, likeness: number): Pair {
  return { read, held, likeness, distance: Math.abs(read.passage.firstLine - held.passage.firstLine) };
}

/** The best pairs one to one: most alike first, then nearest, then in the order of the paper. */
function assign(pairs: Pair[], taken: Map<number, number>): void {
  const reads = new Set(taken.keys());
  const helds = new Set(taken.values());
  const sorted = pairs.sort(
    (a, b) => b.likeness - a.likeness || a.distance - b.distance || a.read.at - b.read.at || a.held.at - b.held.at,
  );
  for (const { read, held } of sorted) {
    if (reads.has(read.at) || helds.has(held.at)) continue;
    taken.set(read.at, held.at);
    reads.add(read.at);
    helds.add(held.at);
  }
}

function samePairs(reads: readonly Side[], helds: readonly Side[]): Pair[] {
  const byWords = groupBy(helds, (held) => held.words.text);
  return reads.flatMap((read) => (byWords.get(read.words.text) ?? []).map((held) => pairOf(read, held, 1)));
}

function alikePairs(reads: readonly Side[], helds: readonly Side[], alike: number): Pair[] {
  const all = reads.flatMap((read) => helds.map((held) => pairOf(read, held, likenessOf(read.words, held.words))));
  return all.filter(
    ({ read, held, likeness }) =>
      likeness >= alike || (likeness >= alike * inPlace && isInPlace(read.passage, held.passage)),
  );
}

function nestedPairs(reads: readonly Side[], helds: readonly Side[]): Pair[] {
  const all = reads.flatMap((read) => helds.map((held) => pairOf(read, held, likenessOf(read.words, held.words))));
  return all.filter(
    ({ read, held }) => Math.max(shareIn(read.words, held.words), shareIn(held.words, read.words)) >= contained,
  );
}

/** The side that holds most words of this one; among several the one that holds most of them. */
function holderOf(part: Side, wholes: readonly Side[]): Side | null {
  const holding = wholes
    .map((whole) => ({ whole, share: shareIn(part.words, whole.words) }))
    .filter(({ share }) => share >= partly)
    .sort((a, b) => b.share - a.share || a.whole.at - b.whole.at);
  return holding[0]?.whole ?? null;
}

function gather<K, V>(groups: Map<K, V[]>, key: K, first: V[], one: V): void {
  groups.set(key, [...(groups.get(key) ?? first), one]);
}

/**
 * Lays the passages that a reading gives to the records that stand, by their words and one to one: the same words first, then the most
 * alike, then what is contained in the other. Lines only decide between equals, so that a record never moves to other words. What is
 * left over and stands in words that are laid already tells that the reader cuts them otherwise. `alike` (0..1) is how much of their
 * words two passages must share to be the same.
 */
export function layPassages(passages: readonly Passage[], records: readonly Held[], alike = mostWords): Laid {
  if (records.length === 0) return { ids: passages.map(() => null), split: new Map(), joined: new Map() };
  const reads = sidesOf(passages);
  const helds = sidesOf(records.map((one) => one.passage));
  const taken = new Map<number, number>();
  const left = () => {
    const used = new Set(taken.values());
    return { reads: reads.filter((one) => !taken.has(one.at)), helds: helds.filter((one) => !used.has(one.at)) };
  };
  assign(samePairs(reads, helds), taken);
  const same = new Map(taken);
  const unequal = left();
  if (unequal.reads.length > 0) {
    assign(alikePairs(unequal.reads, unequal.helds, alike), taken);
    const unlike = left();
    assign(nestedPairs(unlike.reads, unlike.helds), taken);
  }
  return {
    ...cutOtherwise(reads, helds, records, { taken, same }),
    ids: reads.map(({ at }) => idAt(records, taken.get(at))),
  };
}

function idAt(records: readonly Held[], at: number | undefined): string | null {
  return at === undefined ? null : (records[at]?.id ?? null);
}

/** Passages and records that are left over inside words laid already. Where both sides have the very same words, nothing is cut. */
function cutOtherwise(
  reads: readonly Side[],
  helds: readonly Side[],
  records: readonly Held[],
  { taken, same }: { taken: ReadonlyMap<number, number>; same: ReadonlyMap<number, number> },
): Pick<Laid, 'split' | 'joined'> {
  const split = new Map<string, number[]>();
  const joined = new Map<number, string[]>();
  const readOf = new Map([...taken].map(([read, held]) => [held, read]));
  const sameHelds = new Set(same.values());
  const wholeHelds = helds.filter((held) => !sameHelds.has(held.at));
  for (const read of reads.filter((one) => !taken.has(one.at))) {
    const held = holderOf(read, wholeHelds);
    const first = held && readOf.get(held.at);
    const id = held && idAt(records, held.at);
    if (id) gather(split, id, first == null ? [] : [first], read.at);
  }
  const wholeReads = reads.filter((read) => !same.has(read.at));
  for (const held of helds.filter((one) => !readOf.has(one.at))) {
    const read = holderOf(held, wholeReads);
    const id = idAt(records, held.at);
    if (!read || !id) continue;
    const first = idAt(records, taken.get(read.at));
    gather(joined, read.at, first === null ? [] : [first], id);
  }
  for (const [id, places] of split)
    split.set(
      id,
      places.toSorted((a, b) => a - b),
    );
  return { split, joined };
}
