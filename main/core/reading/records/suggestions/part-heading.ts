import { type OrdinalStyle, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { holds } from '#core/rules/first-match.ts';
import type { Found } from '#core/rules/form.ts';
import { hasOrganForm } from '#shared/text/organ-name.ts';
import { partCategory, partCount, partDelegation, partRole, partSign } from './part-heading.rules.ts';

export type PartRole = 'lead' | 'support';

/** What the name of a part of a list says of all rows under it. */
export type PartAbout = { category?: string; delegation?: string; organ?: string; role?: PartRole };

/** The name of a part with its place among those above it: a part of a deeper level stands inside. */
export type Part = { level: number; about: PartAbout };

const levels: Partial<Record<OrdinalStyle, number>> = { '一、': 1, '（一）': 2, '1.': 3, '（1）': 4 };
/** A name without a mark, and one that only says who leads, stand inside every part that has one. */
const unmarked = 5;
const bareRole = 6;

/** Says what a cell that is nothing but a role (主办, 协办) says; null for every other. */
export function roleOf(text: string): PartRole | null {
  const found = partRole.form.find(text.replace(/\s/g, ''))?.groups;
  return found?.named === '' ? roleIn(found) : null;
}

function roleIn({ lead }: Found['groups']): PartRole {
  return lead === undefined ? 'support' : 'lead';
}

function aboutWords(words: string): PartAbout {
  const role = roleOf(words);
  if (role !== null) return { role };
  const found = partRole.form.find(words)?.groups;
  const named = found?.named ?? '';
  if (found && named !== '' && hasOrganForm(named)) return { organ: named, role: roleIn(found) };
  if (holds(partDelegation, words)) return { delegation: words };
  if (hasOrganForm(words)) return { organ: words };
  const category = partCategory.form.find(words)?.groups.category;
  return category === undefined ? {} : { category };
}

/** 一、教育类（3件） → a subject; 市教育局（主办2件，协办1件） → an organ; 二、城东代表团（3件） → a delegation; （二）协办 → a role. */
export function partOf(text: string): Part {
  const mark = readOrdinalMark(text);
  const named = text.slice(mark?.length ?? 0).replace(/\s/g, '');
  const words = partSign.form.replaceAll(partCount.form.replaceAll(named));
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
