import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { judgedByCells } from '../../reading/records/suggestions/judge-columns.ts';
import { mapColumns } from '../../reading/records/suggestions/map-columns.ts';
import { type Place, placesOf } from './list-place.ts';
import { isOurHeading } from './own-columns.ts';
import { rememberedColumns } from './remembered-columns.ts';

/** A cell of a column that means nothing to us, with the list that tells it. */
export type OfficeCell = { heading: string; cell: string; list: string };

type Mappings = Ledger['mappings'];

type Meanings = { mapped: Record<string, SuggestionField>; fixed: Record<string, string> };
const known = new WeakMap<Mappings, Map<string, Meanings>>();

/** What headings mean: the same for every row of a list, of which there are thousands. */
function meaningsOf(mappings: Mappings, headings: readonly string[]): Meanings {
  const ofAll = known.get(mappings) ?? new Map<string, Meanings>();
  known.set(mappings, ofAll);
  const key = JSON.stringify(headings);
  const fixed = ofAll.get(key)?.fixed ?? rememberedColumns(mappings, headings);
  const meanings = ofAll.get(key) ?? { fixed, mapped: mapColumns(headings, fixed) };
  ofAll.set(key, meanings);
  return meanings;
}

/** Headings of a row that are the office's own: they mean no field, and are none of ours. */
function officeHeadings(mappings: Mappings, cells: Readonly<Record<string, string>>): string[] {
  const headings = Object.keys(cells);
  const { mapped, fixed } = meaningsOf(mappings, headings);
  const mapping = judgedByCells(mapped, [cells], fixed);
  return headings.filter((heading) => mapping[heading] === undefined && !isOurHeading(heading));
}

/** The fullest row first, of two alike the newer. */
function fullestFirst(places: readonly Place[]): Place[] {
  return places.toSorted((a, b) => Object.keys(b.cells).length - Object.keys(a.cells).length);
}

/** What the newest list that fills a column says in it: a blank cell erases nothing. */
function newestCell(places: readonly Place[], heading: string): OfficeCell | null {
  const having = places.filter(({ cells }) => cells[heading] !== undefined);
  const place = having.find(({ cells }) => cells[heading]?.trim() !== '') ?? having[0];
  return place ? { heading, cell: place.cells[heading] ?? '', list: place.list } : null;
}

/** The cells of the office's own columns in every list that names a suggestion: those of its fullest row first, each column once. */
export function officeCells(mappings: Mappings, suggestion: SuggestionRecord): OfficeCell[] {
  const places = placesOf(suggestion);
  const headings = new Set(fullestFirst(places).flatMap(({ cells }) => officeHeadings(mappings, cells)));
  return [...headings].flatMap((heading) => newestCell(places, heading) ?? []);
}
