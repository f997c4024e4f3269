import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { type Place, placesOf, withPlaces } from './list-place.ts';
import type { FieldChange, ListedRow } from './listed-row.ts';
import { officeCells } from './office-cells.ts';
import { isOurHeading } from './own-columns.ts';
import { printedCell } from './printed-cell.ts';
import { isSameCell } from './same-cell.ts';

type Returned = { list: ListRecord; at: number; heading: string; cell: string };

/**
 * A cell goes to the lists that have its column, but for the sheets beside that on which it came; where none that names the suggestion has it, it is
 * kept with the list that went out, else with the first, and for a suggestion that no list named with this one.
 */
function withCell(
  draft: LedgerDraft,
  places: readonly Place[],
  { list, at, heading, cell }: Returned,
): readonly Place[] {
  const [first] = places;
  if (!first) return [{ list: list.id, row: at, cells: { [heading]: cell } }];
  const home = (places.find((one) => one.list === list.id) ?? first).list;
  const isBeside = (id: string) => id !== list.id && draft.get('lists', id)?.workbook === list.workbook;
  const having = places.filter((one) => one.cells[heading] !== undefined && !isBeside(one.list));
  const isIts = (place: Place) => (having.length > 0 ? having.includes(place) : place.list === home);
  return places.map((one) => (isIts(one) ? { ...one, cells: { ...one.cells, [heading]: cell } } : one));
}

/** The suggestion with what the office changed in its own columns of an export of ours, whichever list they are of, and these changes. */
export function withReturnedCells(
  draft: LedgerDraft,
  suggestion: SuggestionRecord,
  { row, list, at }: { row: ListedRow; list: ListRecord; at: number },
): { record: SuggestionRecord; changes: FieldChange[] } {
  const known = officeCells(draft.records('mappings'), suggestion);
  const changes: FieldChange[] = [];
  let places: readonly Place[] = placesOf(suggestion);
  for (const [heading, after] of Object.entries(row.cells)) {
    if (row.mapping[heading] !== undefined || isOurHeading(heading)) continue;
    const before = printedCell(draft, suggestion, list, { heading, known })?.cell ?? '';
    if (isSameCell(before, after)) continue;
    changes.push({ field: null, heading, before, after, kept: false });
    places = withCell(draft, places, { list, at, heading, cell: after });
  }
  return { record: changes.length > 0 ? withPlaces(suggestion, places) : suggestion, changes };
}
