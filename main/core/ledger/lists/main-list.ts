import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { placesOf } from './list-place.ts';

type Lists = ReadonlyMap<string, ListRecord>;

/** The list in whose form a suggestion goes out; undefined for one that came from none. */
export type MainList = (suggestion: SuggestionRecord) => ListRecord | undefined;

/** What a file did for the ledger: the suggestions that it names, and how many of them it named before every other file. */
type Share = { named: SuggestionRecord[]; brought: number };

/** The lists that name a suggestion. */
function listsOf(suggestion: SuggestionRecord, lists: Lists): ListRecord[] {
  return placesOf(suggestion).flatMap(({ list }) => lists.get(list) ?? []);
}

/** The list that brought a suggestion in: the first that named it; undefined for one that came from none. */
export function firstList(suggestion: SuggestionRecord, lists: Lists): ListRecord | undefined {
  return listsOf(suggestion, lists).sort(inOrderOfComing)[0];
}

/** A list that came earlier before one that came later. */
function inOrderOfComing(a: ListRecord, b: ListRecord): number {
  const [one, other] = [a.firstAt ?? a.at, b.firstAt ?? b.at];
  if (one !== other) return one < other ? -1 : 1;
  if (a.workbook === b.workbook) return a.place - b.place;
  return a.id < b.id ? -1 : 1;
}

/** The share of every file, by its id. */
function sharesOf(suggestions: readonly SuggestionRecord[], lists: Lists): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const suggestion of suggestions) {
    const first = firstList(suggestion, lists)?.workbook;
    for (const file of new Set(listsOf(suggestion, lists).map(({ workbook }) => workbook))) {
      const share = shares.get(file) ?? { named: [], brought: 0 };
      share.named.push(suggestion);
      share.brought += Number(file === first);
      shares.set(file, share);
    }
  }
  return shares;
}

/** The list that most of these go out with; undefined where they go out with none. */
function mostCommon(suggestions: readonly SuggestionRecord[], mainOf: MainList): ListRecord | undefined {
  const counts = new Map<ListRecord, number>();
  for (const one of suggestions) {
    const list = mainOf(one);
    if (list) counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || inOrderOfComing(a[0], b[0]))[0]?.[0];
}

/**
 * The office's main list of each suggestion: of the files that name it, the one that brought most suggestions in, of two alike the one that came
 * first. A file that mostly names what others brought, as one of ratings, is no main list: what it alone names goes out with the rest of what it
 * names. `suggestions`: all of the ledger.
 */
export function mainLists(suggestions: readonly SuggestionRecord[], lists: Lists): MainList {
  const shares = sharesOf(suggestions, lists);
  const broughtBy = ({ workbook }: ListRecord) => shares.get(workbook)?.brought ?? 0;
  const isMain = (list: ListRecord) => broughtBy(list) * 2 > (shares.get(list.workbook)?.named.length ?? 0);
  const best = (suggestion: SuggestionRecord) =>
    listsOf(suggestion, lists).sort((a, b) => broughtBy(b) - broughtBy(a) || inOrderOfComing(a, b));
  const mainOf: MainList = (suggestion) => best(suggestion).find(isMain);
  const withOthers = new Map<string, ListRecord | undefined>();
  return (suggestion) => {
    const main = mainOf(suggestion);
    const [first] = best(suggestion);
    if (main || !first) return main;
    if (!withOthers.has(first.workbook))
      withOthers.set(first.workbook, mostCommon(shares.get(first.workbook)?.named ?? [], mainOf));
    return withOthers.get(first.workbook) ?? first;
  };
}
