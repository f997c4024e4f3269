import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { suggestionFieldOf } from '../../reading/records/suggestions/map-columns.ts';
import { placesOf } from './list-place.ts';
import type { OfficeCell } from './office-cells.ts';
import { type OutCell, outCell } from './out-list.ts';
import type { RowScene } from './row-scene.ts';

/** Columns of other lists that go out behind a list, and the cells of a suggestion in them. */
export type CarriedColumns = { headings: string[]; cellsOf: (suggestion: SuggestionRecord) => OutCell[] };

/** What each suggestion has in the office's own columns. */
export type OfficeCellsOf = (suggestion: SuggestionRecord) => readonly OfficeCell[];

type Lists = Readonly<Record<string, ListRecord>>;

/** The sheets of the file of a list that name a suggestion, in their order. */
function sheetsOf(suggestion: SuggestionRecord, list: ListRecord, lists: Lists): ListRecord[] {
  return placesOf(suggestion)
    .flatMap((place) => (place.list === list.id ? list : (lists[place.list] ?? [])))
    .filter(({ workbook }) => workbook === list.workbook);
}

/**
 * The cells of a suggestion that go out behind a list: of columns that neither this list has nor a sheet beside it that names the suggestion too,
 * and on the first of these sheets alone. A heading that names a field of ours would come back as that field, and stays behind.
 */
function cellsBehind(
  list: ListRecord,
  suggestion: SuggestionRecord,
  lists: Lists,
  officeOf: OfficeCellsOf,
): OfficeCell[] {
  const sheets = sheetsOf(suggestion, list, lists);
  if (sheets[0] && sheets[0].id !== list.id) return [];
  const known = new Set([list, ...sheets].flatMap(({ form }) => form.headings));
  return officeOf(suggestion).filter(({ heading }) => !known.has(heading) && suggestionFieldOf(heading) === null);
}

/** The office's own columns that other lists brought for the suggestions of this one: those of the fullest list first. */
export function carriedColumns(
  { draft }: RowScene,
  list: ListRecord,
  members: readonly SuggestionRecord[],
  officeOf: OfficeCellsOf,
): CarriedColumns {
  const lists = draft.records('lists');
  const formOf = (id: string) => lists[id]?.form ?? null;
  const behind = new Map(members.map((one) => [one.id, cellsBehind(list, one, lists, officeOf)]));
  const found = new Set([...behind.values()].flat().map(({ heading }) => heading));
  const named = new Set(members.flatMap((one) => placesOf(one).map((place) => place.list)));
  const fullest = [...named]
    .map((id) => formOf(id)?.headings ?? [])
    .sort((a, b) => b.length - a.length)
    .flat();
  // Lists of earlier versions have no form: their columns stand last.
  const headings = [...new Set([...fullest, ...found])].filter((heading) => found.has(heading));
  const cellsOf = ({ id }: SuggestionRecord) => {
    const told = new Map(behind.get(id)?.map((one) => [one.heading, one]));
    return headings.map((heading) => {
      const one = told.get(heading);
      return one ? outCell(one.cell, formOf(one.list)?.dayForms[heading] ?? null) : { value: '' };
    });
  };
  return { headings, cellsOf };
}
