import { allSenses } from './all-senses.ts';
import type { Sense } from './sense-table.ts';

/** A word of a text, with the senses for which it asks, and those of which it tells, by their place among all. */
export type SenseWord = { word: string; asks: readonly number[]; tells: readonly number[] };

/** Words by their first two signs, so that most places of a text are left behind at one look. */
export type SenseIndex = ReadonlyMap<string, readonly SenseWord[]>;

const signsOfKey = 2;

/** The words of senses, ready to be looked for. */
export function indexSenses(senses: readonly Sense[]): SenseIndex {
  const words = new Map<string, { word: string; asks: number[]; tells: number[] }>();
  const entryOf = (word: string) => {
    const found = words.get(word) ?? { word, asks: [], tells: [] };
    words.set(word, found);
    return found;
  };
  senses.forEach(({ asked, told }, at) => {
    for (const word of asked) entryOf(word).asks.push(at);
    for (const word of told) entryOf(word).tells.push(at);
  });
  const index = new Map<string, SenseWord[]>();
  for (const entry of words.values()) {
    const key = entry.word.slice(0, signsOfKey);
    const same = index.get(key);
    if (same) same.push(entry);
    else index.set(key, [entry]);
  }
  return index;
}

const known = indexSenses(allSenses);

/** The words of a text that have a known sense, each once, in the order of their first place. Pure. */
export function findSenses(text: string, index: SenseIndex = known): SenseWord[] {
  const found = new Set<SenseWord>();
  for (let at = 0; at + signsOfKey <= text.length; at += 1) {
    for (const entry of index.get(text.slice(at, at + signsOfKey)) ?? []) {
      if (text.startsWith(entry.word, at)) found.add(entry);
    }
  }
  return [...found];
}

/** The senses of which a text tells, by their place among all; a word that asks for one tells of it too. */
export function sensesTold(text: string): ReadonlySet<number> {
  return new Set(findSenses(text).flatMap(({ asks, tells }) => [...asks, ...tells]));
}
