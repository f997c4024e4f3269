import { bareLevel, leadingVerb, noNameForms, noPlaceForms, placeForms } from './place-name.rules.ts';
import type { TextForm } from './text-form.ts';

/** What the name of a place ends with, as bare names print it (市教育局, 县人民政府). */
export type PlaceLevel = '省' | '自治区' | '州' | '盟' | '市' | '县' | '旗' | '区';
export type PlacePart = { name: string; level: PlaceLevel };

const levels: Record<string, PlaceLevel> = {
  省: '省',
  自治区: '自治区',
  自治州: '州',
  州: '州',
  盟: '盟',
  市: '市',
  自治县: '县',
  县: '县',
  自治旗: '旗',
  旗: '旗',
  区: '区',
};
/** 1 is the widest. */
const ranks: Record<PlaceLevel, number> = { 省: 1, 自治区: 1, 州: 2, 盟: 2, 市: 2, 县: 3, 旗: 3, 区: 3 };

const noPlaceAt: Partial<Record<PlaceLevel, TextForm>> = noPlaceForms;

function readOne(text: string): { part: PlacePart; length: number } | null {
  const hit = firstOf(placeForms, text);
  const { name = '', level: ending = '' } = hit?.groups ?? {};
  const level = levels[ending];
  if (!hit || level === undefined || firstOf(noNameForms, hit[0]) || leadingVerb.form.test(name)) return null;
  return noPlaceAt[level]?.form.test(name) ? null : { part: { name, level }, length: hit[0].length };
}

function firstOf(forms: readonly TextForm[], text: string): RegExpExecArray | null {
  for (const { form } of forms) {
    const hit = form.exec(text);
    if (hit) return hit;
  }
  return null;
}

/**
 * The places with which a text begins, the widest first, and the offset behind them: `云泽市东湖区教育局` → 云泽市, 东湖区 and 6. None for
 * a text that begins with no place of its own (市教育局, 开发区管委会).
 */
export function readPlace(text: string): { parts: PlacePart[]; end: number } {
  const parts: PlacePart[] = [];
  let end = 0;
  for (;;) {
    const found = readOne(text.slice(end));
    const last = parts.at(-1);
    if (!found || parts.length === 3) return { parts, end };
    const { part, length } = found;
    const isWithin =
      last && (ranks[part.level] > ranks[last.level] || (part.level === '市' && ranks[last.level] === 2));
    // Behind a place, only a short name is one: 云泽市住房和城市建设局 has no second place.
    if (last && (!isWithin || part.name.length > 3)) return { parts, end };
    parts.push(part);
    end += length;
  }
}

/** The same function, which keeps its answers: every import asks for the places of all sessions and organs again. */
function kept<T extends string | null>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    // The bound only keeps a very long run small.
    if (known.size > 20_000) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}

/** The place with which a text begins, in full (`云泽市东湖区`); null for none. */
export const placeOf = kept((text): string | null => {
  const { end } = readPlace(text);
  return end === 0 ? null : text.slice(0, end);
});

/** A place without the province before it: `江南省云泽市` → 云泽市. */
export const seatOf = kept((place): string => {
  const { parts } = readPlace(place);
  const [first] = parts;
  return first && parts.length > 1 && ranks[first.level] === 1 ? place.slice(lengthOf(place, 1)) : place;
});

function lengthOf(place: string, count: number): number {
  let end = 0;
  for (let at = 0; at < count; at += 1) end += readOne(place.slice(end))?.length ?? 0;
  return end;
}

/** The place of a level that holds a place or is it: of 云泽市东湖区, 市 gives 云泽市; null where its name tells none of that level. */
export function placeAt(place: string, level: PlaceLevel): string | null {
  const { parts } = readPlace(place);
  const at = parts.findLastIndex((part) => part.level === level);
  return at < 0 ? null : place.slice(0, lengthOf(place, at + 1));
}

/** The innermost level of a place; null for what is no place. */
export function levelOf(place: string): PlaceLevel | null {
  return readPlace(place).parts.at(-1)?.level ?? null;
}

/** True for a level of places; towns and townships have none of their own here. */
export function isPlaceLevel(text: string): text is PlaceLevel {
  return Object.hasOwn(ranks, text);
}

/** How wide a level is: 1 province, 2 city, 3 county and district. */
export function rankOf(level: PlaceLevel): number {
  return ranks[level];
}

/** True when two names can only be of one place, one of them printed with what holds it: 东湖区 and 云泽市东湖区. */
export function samePlace(a: string, b: string): boolean {
  if (a === b) return true;
  const [short = '', long = ''] = [seatOf(a), seatOf(b)].sort((x, y) => x.length - y.length);
  if (short === long) return true;
  if (!long.endsWith(short)) return false;
  const { parts } = readPlace(long);
  return parts.some((_, at) => long.slice(lengthOf(long, at)) === short);
}

/** True when the name of a place says that it lies in another: 云泽市东湖区 in 云泽市. */
export function isWithin(inner: string, outer: string): boolean {
  const { parts } = readPlace(inner);
  return parts.slice(0, -1).some((_, at) => samePlace(inner.slice(0, lengthOf(inner, at + 1)), outer));
}

/** False when two places are known to be apart: two cities, or a district of another city. Null is a place nobody knows. */
export function placesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || samePlace(a, b)) return true;
  const levels: [PlaceLevel | null, PlaceLevel | null] = [levelOf(a), levelOf(b)];
  const [one, other] = levels;
  if (one === null || other === null || rankOf(one) === rankOf(other)) return false;
  const [inner, outer, level] = rankOf(one) > rankOf(other) ? [a, b, other] : [b, a, one];
  const around = placeAt(inner, level);
  return around === null || samePlace(around, outer);
}

/** A name cut into its place, its level and the rest: `云泽市教育局` → 云泽市, 市, 教育局; `市教育局` → none, 市, 教育局. */
export function cutPlace(name: string): { place: string; level: PlaceLevel | ''; rest: string } {
  const { parts, end } = readPlace(name);
  // What stands before an organ is its place; behind it there must be a name.
  if (end > 0 && name.length - end >= 2) {
    return { place: name.slice(0, end), level: parts.at(-1)?.level ?? '', rest: name.slice(end) };
  }
  const bare = bareLevel.form.exec(name)?.[0];
  if (bare === undefined) return { place: '', level: '', rest: name };
  return { place: '', level: levels[bare] ?? '', rest: name.slice(bare.length) };
}
