import { type OrdinalStyle, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { hasOrganForm } from '#shared/text/organ-name.ts';

export type PartRole = 'lead' | 'support';

/** What the name of a part of a list says of all rows under it. */
export type PartAbout = { category?: string; delegation?: string; organ?: string; role?: PartRole };

/** The name of a part with its place among those above it: a part of a deeper level stands inside. */
export type Part = { level: number; about: PartAbout };

const levels: Partial<Record<OrdinalStyle, number>> = { '一、': 1, '（一）': 2, '1.': 3, '（1）': 4 };
/** A name without a mark, and one that only says who leads, stand inside every part that has one. */
const unmarked = 5;
const bareRole = 6;

const count = String.raw`(?:共|计|合计)?[\d〇零一二三四五六七八九十百]+件`;
const counts = new RegExp(`[（(][^（）()]*${count}[^（）()]*[）)]|[:：]?${count}$|[:：]$`, 'g');
const roleWord =
  /^(.*?)[—－-]*(?:(主办|牵头|承办|独办|分办)|(协办|会办|配合|参与))(?:单位)?(?:的?(?:建议|件|类|部分))*$/;

/** Says what a cell that is nothing but a role (主办, 协办) says; null for every other. */
export function roleOf(text: string): PartRole | null {
  const [, before = '', lead] = roleWord.exec(text.replace(/\s/g, '')) ?? [null, null];
  if (before !== '') return null;
  return lead === undefined ? 'support' : 'lead';
}

function isDelegation(words: string): boolean {
  return words.length <= 14 && /(?:代表(?:团|小?组)|(?<!集|社|兵|师|财)团)$/.test(words);
}

function aboutWords(words: string): PartAbout {
  const role = roleOf(words);
  if (role !== null) return { role };
  const [, named = '', lead] = roleWord.exec(words) ?? [];
  if (named !== '' && hasOrganForm(named)) return { organ: named, role: lead === undefined ? 'support' : 'lead' };
  if (isDelegation(words)) return { delegation: words };
  if (hasOrganForm(words)) return { organ: words };
  const category = /^([\u4e00-\u9fff、和与]{2,12}?)(?:类|方面|领域)$/.exec(words)?.[1];
  return category === undefined ? {} : { category };
}

/** 一、教育类（3件） → a subject; 市教育局（主办2件，协办1件） → an organ; 二、城东代表团（3件） → a delegation; （二）协办 → a role. */
export function partOf(text: string): Part {
  const mark = readOrdinalMark(text);
  const words = text
    .slice(mark?.length ?? 0)
    .replace(/\s/g, '')
    .replace(counts, '')
    .replace(/[（）():：、]/g, '');
  const about = aboutWords(words);
  const bare = about.role !== undefined && about.organ === undefined ? bareRole : unmarked;
  return { level: (mark && levels[mark.style]) ?? bare, about };
}

/** The parts that a row stands in after the name of one more: those it stands inside, and itself. */
export function partsAfter(parts: readonly Part[], next: Part): Part[] {
  return [...parts.filter(({ level }) => level < next.level), next];
}

/** What the parts that a row stands in say together; the inner one counts. */
export function aboutParts(parts: readonly Part[]): PartAbout {
  return Object.assign({}, ...parts.map(({ about }) => about)) as PartAbout;
}
