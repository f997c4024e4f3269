import type { OrganRecord } from './office-records.ts';
import { organRoot } from './organ-root.ts';

type Named = Pick<OrganRecord, 'title' | 'formerDates'>;

/** The former name that a record bore on an ISO day; null where it bore its name of today. Of several that fit, that which ended first. */
function formerNameOn({ formerDates = [] }: Named, day: string): string | null {
  const borne = formerDates.filter(({ from = '', to = '9999' }) => from <= day && day < to);
  const [first] = borne.sort(({ to: a = '9999' }, { to: b = '9999' }) => (a < b ? -1 : a > b ? 1 : 0));
  return first?.name ?? null;
}

/** What one record was called on an ISO day, whatever it went into: a former name that was borne then, else its name of today. */
export function nameOn(organ: Named, day: string): string {
  return formerNameOn(organ, day) ?? organ.title;
}

/**
 * True when a record was an organ of its own on an ISO day: it is one, it went into another only later, or, where nobody knows when it did, it
 * bore a name that the other did not bear.
 */
export function stoodAlone(organs: Readonly<Record<string, OrganRecord>>, organ: OrganRecord, day: string): boolean {
  const { mergedInto, mergedOn } = organ;
  if (mergedInto === null) return true;
  if (mergedOn !== undefined) return day < mergedOn;
  const [former, root] = [formerNameOn(organ, day), organRoot(organs, mergedInto)];
  return former !== null && root !== null && root.id !== organ.id && nameOn(root, day) !== former;
}

/**
 * What an organ was called on an ISO day: before a merger by its own name, before a new name by the former one. The last day of a
 * former name is the first of the next. The id itself when it leads nowhere.
 */
export function organNameOn(organs: Readonly<Record<string, OrganRecord>>, id: string, day: string): string {
  const organ = Object.hasOwn(organs, id) ? organs[id] : undefined;
  if (!organ) return id;
  if (stoodAlone(organs, organ, day)) return nameOn(organ, day);
  const next = organs[organ.mergedInto ?? ''];
  // Of a circle, or of a merger into nobody, only the account itself is left.
  return next && organRoot(organs, id)?.id !== id ? organNameOn(organs, next.id, day) : nameOn(organ, day);
}

/** What the record `id` was called until an ISO day. */
export type EarlierName = { id: string; name: string; until: string };

/** All days on which a name of an organ, or the organ under which it stands, became another. */
function daysOfChange(organs: Readonly<Record<string, OrganRecord>>, id: string, seen = new Set<string>()): string[] {
  const organ = Object.hasOwn(organs, id) ? organs[id] : undefined;
  if (!organ || seen.has(id)) return [];
  const { formerDates = [], mergedOn, mergedInto } = organ;
  const further = mergedInto === null ? [] : daysOfChange(organs, mergedInto, seen.add(id));
  const own = formerDates.flatMap(({ from, to }) => [from, to]);
  return [...own, mergedOn, ...further].filter((day) => day !== undefined);
}

/** What an organ was called on earlier days, in their order; what followed the last of them is its name of today. */
export function earlierNames(organs: Readonly<Record<string, OrganRecord>>, id: string): EarlierName[] {
  const days = [...new Set(daysOfChange(organs, id))].sort();
  const names = ['', ...days].map((day) => organNameOn(organs, id, day));
  return days.flatMap((until, at) => {
    const name = names[at] ?? id;
    return name === names[at + 1] ? [] : [{ id, name, until }];
  });
}

/** A new name (`title`) of an organ from an ISO day on. */
export type Renaming = { name: string; on: string; title: string };

/** The names that an organ bore until a day, each with the one that followed, in the order of the days. */
export function renamings(organ: Named): Renaming[] {
  const dates = (organ.formerDates ?? []).flatMap(({ name, to }) => (to === undefined ? [] : [{ name, on: to }]));
  const inOrder = dates.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return inOrder.map(({ name, on }) => ({ name, on, title: nameOn(organ, on) }));
}
