import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { placesOf } from './list-place.ts';

type Lists = ReadonlyMap<string, ListRecord>;

function listsOf(suggestion: SuggestionRecord, lists: Lists): ListRecord[] {
  return placesOf(suggestion).flatMap(({ list }) => lists.get(list) ?? []);
}

/** A list that came earlier before one that came later. */
function inOrderOfComing(a: ListRecord, b: ListRecord): number {
  const [one, other] = [a.firstAt ?? a.at, b.firstAt ?? b.at];
  if (one !== other) return one < other ? -1 : 1;
  if (a.workbook === b.workbook) return a.place - b.place;
  return a.id < b.id ? -1 : 1;
}

/** How many suggestions each file brought in, by its id: those that it named before every other file. */
function broughtIn(suggestions: readonly SuggestionRecord[], lists: Lists): Map<string, number> {
  const brought = new Map<string, number>();
  for (const suggestion of suggestions) {
    const [first] = listsOf(suggestion, lists).sort(inOrderOfComing);
    if (first) brought.set(first.workbook, (brought.get(first.workbook) ?? 0) + 1);
  }
  return brought;
}

/**
 * The office's main list of each suggestion: of the files that name it, the one that brought most suggestions in, of two alike the one that came
 * first; undefined for one that came from none. A later list of few columns, as one of ratings, brings none in. `suggestions`: all of the ledger.
 */
export function mainLists(
  suggestions: readonly SuggestionRecord[],
  lists: Lists,
): (suggestion: SuggestionRecord) => ListRecord | undefined {
  const brought = broughtIn(suggestions, lists);
  const countOf = ({ workbook }: ListRecord) => brought.get(workbook) ?? 0;
  return (suggestion) =>
    listsOf(suggestion, lists).sort((a, b) => countOf(b) - countOf(a) || inOrderOfComing(a, b))[0];
}
