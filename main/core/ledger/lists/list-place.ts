import type { Citation } from '#shared/domain/citation.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { CitedRow, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { judgedByCells } from '../../reading/records/suggestions/judge-columns.ts';
import { mapColumns } from '../../reading/records/suggestions/map-columns.ts';
import { stackedCells, unstackedCells } from '../../reading/records/suggestions/stacked-answers.ts';
import { readSuggestionRow } from '../../reading/records/suggestions/suggestion-row.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { citationIn } from '../propose/citation-in.ts';
import type { FieldChange, ListedRow } from './listed-row.ts';
import { rememberedColumns } from './remembered-columns.ts';
import { isSameCell } from './same-cell.ts';
import { isEarlierState, stateDay } from './state-day.ts';

/** A list that names a suggestion: its row and cells there, and the paper and line where a library holds the list. */
export type Place = { list: string; row: number; cells: Record<string, string>; cited?: CitedRow };

/** Every list that names a suggestion, the one that it goes out with first. */
export function placesOf(suggestion: SuggestionRecord): Place[] {
  const { list, cells, namedBy = [] } = suggestion;
  if (list === null) return namedBy;
  const { source, row, cited } = list;
  return [{ list: source, row, cells, ...(cited && { cited }) }, ...namedBy];
}

/** The suggestion in these lists, the first being the one that it goes out with. */
export function withPlaces(suggestion: SuggestionRecord, places: readonly Place[]): SuggestionRecord {
  const { namedBy: _, ...rest } = suggestion;
  const [first, ...others] = places;
  const list = first ? { source: first.list, row: first.row, ...(first.cited && { cited: first.cited }) } : null;
  const next = { ...rest, list, cells: first?.cells ?? {} };
  return others.length > 0 ? { ...next, namedBy: others } : next;
}

/** A row of cells as it would be read today, by the meanings of its headings. */
export function rowOfCells(mappings: Ledger['mappings'], cells: Record<string, string>): ListedRow | null {
  const headings = Object.keys(cells);
  const fixed = rememberedColumns(mappings, headings);
  const mapping = judgedByCells(mapColumns(headings, fixed), [cells], fixed);
  const read = readSuggestionRow(cells, mapping);
  return read && { ...read, line: 0, document: null, isOurs: false, mapping };
}

/**
 * The passage of a paper in which a list names a suggestion, with the title that stands there, whatever a person calls it; null where
 * none of the lists stands in a paper. The first list that does counts.
 */
export function citedPlace(
  draft: LedgerDraft,
  suggestion: SuggestionRecord,
  places: readonly Place[],
): Citation | null {
  for (const { cited, cells } of places) {
    if (cited === undefined) continue;
    const told = Object.keys(cells).length > 0 ? rowOfCells(draft.records('mappings'), cells)?.title : undefined;
    const said = suggestion.read?.title;
    const text = told ?? (typeof said === 'string' ? said : suggestion.title);
    return citationIn(cited.document, { firstLine: cited.line, lastLine: cited.line, text });
  }
  return null;
}

/** The row as it stood when a list last named the suggestion: in this list, else in the one that it goes out with. */
export function rowBefore(draft: LedgerDraft, suggestion: SuggestionRecord, list: string): ListedRow | null {
  const places = placesOf(suggestion);
  const place = places.find((one) => one.list === list) ?? places[0];
  return place && Object.keys(place.cells).length > 0 ? rowOfCells(draft.records('mappings'), place.cells) : null;
}

export type RowPlace = { list: string; row: number; workbook: string; cited?: CitedRow | undefined };

/** The cells of a place with what a row says otherwise, and the changes of columns that mean nothing to us. */
export type RenewedCells = { cells: Record<string, string>; changes: FieldChange[] };

/**
 * Cells stay as they first stood wherever the new ones say the same. `changed`: fields that the row changed, or would have. Of our own
 * export the cells of other fields are what the ledger had, and change nothing; columns that mean nothing to us are looked at for all lists together
 * (`withReturnedCells`).
 */
export function renewCells(
  before: Readonly<Record<string, string>>,
  row: ListedRow,
  headings: readonly string[],
  changed: readonly FieldChange[],
): RenewedCells {
  const fields = new Set(changed.map(({ field }) => field));
  const changes: FieldChange[] = [];
  // Our own export tells the first answer of a row that was split: the later ones stay behind it.
  const kept = row.isOurs ? unstackedCells(before, row.mapping) : { cells: before, answered: [] };
  const cells = headings.map((heading) => {
    const old = kept.cells[heading];
    const cell = row.cells[heading] ?? '';
    const field = row.mapping[heading];
    // A file without a column says nothing of it.
    const isSilent = row.cells[heading] === undefined;
    if (old === undefined || isSilent || isSameCell(old, cell)) return [heading, old ?? cell];
    if (row.isOurs && (field === undefined || !fields.has(field))) return [heading, old];
    if (field !== undefined) return [heading, cell];
    changes.push({ field: null, heading, before: old, after: cell, kept: false });
    return [heading, cell];
  });
  return { cells: stackedCells({ cells: Object.fromEntries(cells), answered: kept.answered }, row.mapping), changes };
}

/** The suggestion where one of our exports gave its cells back: in the place it had, with what the office changed there. */
export function withCells(suggestion: SuggestionRecord, list: string, cells: Record<string, string>): SuggestionRecord {
  return withPlaces(
    suggestion,
    placesOf(suggestion).map((one) => (one.list === list ? { ...one, cells } : one)),
  );
}

/**
 * True for a list that by its own words tells an earlier state than the list in which a suggestion stands, and for a paper of the library
 * that came before it: what it says has been overtaken.
 */
export function isOlder(draft: LedgerDraft, suggestion: SuggestionRecord, list: ListRecord): boolean {
  const [first] = placesOf(suggestion);
  const newest = first && first.list !== list.id ? draft.get('lists', first.list) : null;
  if (!newest || newest.workbook === list.workbook) return false;
  return list.source === null ? isEarlierState(list, newest) === true : isBefore(list, newest);
}

/** The rows of the lists that name a suggestion, before and after one of them; `state`: the day whose state that one tells, where it says it. */
export type RowsAmong = { older: ListedRow[]; newer: ListedRow[]; state: string | null };

/** The rows before and after that of a list which is not the newest; null for a list that is. */
export function rowsAmong(draft: LedgerDraft, suggestion: SuggestionRecord, list: ListRecord): RowsAmong | null {
  if (!isOlder(draft, suggestion, list)) return null;
  const rows: RowsAmong = { older: [], newer: [], state: stateDay(list) };
  for (const place of placesOf(suggestion)) {
    const other = place.list === list.id ? null : draft.get('lists', place.list);
    const row = other && rowOfCells(draft.records('mappings'), place.cells);
    if (other && row) rows[isBefore(other, list) ? 'older' : 'newer'].push(row);
  }
  return rows;
}

/**
 * The rows of other lists that name a suggestion, where a list names it for the first time and its words do not say that it tells a later state
 * than they: the order of imports is no order of what happened. None for a list that named it before: its own word may be put right.
 */
export function rowsBeside(draft: LedgerDraft, suggestion: SuggestionRecord, list: ListRecord): ListedRow[] {
  if (cellsIn(suggestion, list.id) !== null) return [];
  return placesOf(suggestion).flatMap((place) => {
    const other = draft.get('lists', place.list);
    if (!other || other.workbook === list.workbook || isEarlierState(other, list) === true) return [];
    return rowOfCells(draft.records('mappings'), place.cells) ?? [];
  });
}

/** The words of two lists tell which is older; where they do not, what came first. */
function isBefore(one: ListRecord, other: ListRecord): boolean {
  const isEarlier = isEarlierState(one, other);
  if (isEarlier !== null) return isEarlier;
  return one.at === other.at ? one.id < other.id : one.at < other.at;
}

/** Further lists, the newest first, sheets of one file in their order: whatever came first. */
function newestFirst(draft: LedgerDraft, places: readonly Place[]): Place[] {
  const keyOf = ({ list }: Place) => draft.get('lists', list);
  return places.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (!a || !b) return 0;
    if (a.workbook === b.workbook) return a.place - b.place;
    return a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1;
  });
}

/**
 * The suggestion in its place of a list that the office made. The list of a newer file takes over; another sheet of the same file stands
 * beside the first.
 */
export function placed(
  draft: LedgerDraft,
  suggestion: SuggestionRecord,
  cells: Record<string, string>,
  at: RowPlace,
): SuggestionRecord {
  const places = placesOf(suggestion);
  const place: Place = { list: at.list, row: at.row, cells, ...(at.cited && { cited: at.cited }) };
  const known = places.find((one) => one.list === at.list);
  if (known) {
    return withPlaces(
      suggestion,
      places.map((one) => (one === known ? place : one)),
    );
  }
  const first = places[0];
  const list = draft.get('lists', at.list);
  const isBeside = first !== undefined && draft.get('lists', first.list)?.workbook === at.workbook;
  const isBehind = isBeside || (list !== null && isOlder(draft, suggestion, list));
  const [front = place, ...others] = isBehind ? [...places, place] : [place, ...places];
  return withPlaces(suggestion, [front, ...newestFirst(draft, others)]);
}

/** The cells that a suggestion has in a list; none where the list does not name it yet. */
export function cellsIn(suggestion: SuggestionRecord, list: string): Record<string, string> | null {
  return placesOf(suggestion).find((one) => one.list === list)?.cells ?? null;
}
