import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { type Place, placesOf, withPlaces } from './list-place.ts';
import type { FieldChange, ListedRow } from './listed-row.ts';
import { carriedCells, officeCells } from './office-cells.ts';
import { type OutCell, outCell } from './out-list.ts';
import { isOurHeading } from './own-columns.ts';
import { isSameCell } from './same-cell.ts';

/** Columns of other lists that go out behind a list, and the cells of a suggestion in them. */
export type CarriedColumns = { headings: string[]; cellsOf: (suggestion: SuggestionRecord) => OutCell[] };

/** Suggestions carry their further columns where they stand first: on another sheet they would stand twice. */
function cellsBehind(draft: LedgerDraft, list: ListRecord, suggestion: SuggestionRecord) {
  if (placesOf(suggestion)[0]?.list !== list.id) return [];
  return carriedCells(draft.records('mappings'), suggestion, list, draft.records('lists'));
}

/** The office's own columns that other lists brought for the suggestions of this one: those of the fullest list first. */
export function carriedColumns(
  draft: LedgerDraft,
  list: ListRecord,
  members: readonly SuggestionRecord[],
): CarriedColumns {
  const lists = draft.records('lists');
  const formOf = (id: string) => lists[id]?.form ?? null;
  const found = new Set(members.flatMap((one) => cellsBehind(draft, list, one).map(({ heading }) => heading)));
  const named = new Set(members.flatMap((one) => placesOf(one).map((place) => place.list)));
  const fullest = [...named]
    .map((id) => formOf(id)?.headings ?? [])
    .sort((a, b) => b.length - a.length)
    .flat();
  // Lists of earlier versions have no form: their columns stand last.
  const headings = [...new Set([...fullest, ...found])].filter((heading) => found.has(heading));
  const cellsOf = (suggestion: SuggestionRecord) => {
    const told = new Map(cellsBehind(draft, list, suggestion).map((one) => [one.heading, one]));
    return headings.map((heading) => {
      const one = told.get(heading);
      return one ? outCell(one.cell, formOf(one.list)?.dayForms[heading] ?? null) : { value: '' };
    });
  };
  return { headings, cellsOf };
}

/** Their headings alone, for an export that comes back: they are no columns that the office added to it. */
export function carriedHeadings(draft: LedgerDraft, list: ListRecord): string[] {
  return carriedColumns(draft, list, draft.all('suggestions')).headings;
}

/** A cell goes to the lists that have its column; where none that names the suggestion does, it is kept with the list that went out. */
function withCell(places: readonly Place[], list: string, heading: string, cell: string): Place[] {
  const isKnown = places.some(({ cells }) => cells[heading] !== undefined);
  return places.map((place) => {
    const isIts = isKnown ? place.cells[heading] !== undefined : place.list === list;
    return isIts ? { ...place, cells: { ...place.cells, [heading]: cell } } : place;
  });
}

/** The suggestion with what the office changed in columns of other lists in an export of ours, and these changes. */
export function withCarriedCells(
  draft: LedgerDraft,
  suggestion: SuggestionRecord,
  row: ListedRow,
  list: ListRecord,
): { record: SuggestionRecord; changes: FieldChange[] } {
  const known = officeCells(draft.records('mappings'), suggestion);
  const changes: FieldChange[] = [];
  let places = placesOf(suggestion);
  for (const [heading, after] of Object.entries(row.cells)) {
    if (row.mapping[heading] !== undefined || isOurHeading(heading) || list.form.headings.includes(heading)) continue;
    const before = known.find((one) => one.heading === heading)?.cell ?? '';
    if (isSameCell(before, after)) continue;
    changes.push({ field: null, heading, before, after, kept: false });
    places = withCell(places, list.id, heading, after);
  }
  return { record: changes.length > 0 ? withPlaces(suggestion, places) : suggestion, changes };
}
