import { isDeepStrictEqual } from 'node:util';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import { mapColumns } from '../../reading/records/suggestions/map-columns.ts';
import { stableId } from '../../stable-id.ts';
import { sessionKey } from '../identity/compare-sessions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { listedHeadings } from './listed-headings.ts';
import { addedColumns, columnsBetween, isMadeFrom, withColumns } from './office-columns.ts';
import { isOwnList } from './own-columns.ts';
import { mappingId } from './remembered-columns.ts';

/** Where a list comes from: the file, and for a source of the library its id. `at`: ISO date and time of the import. */
export type ListOrigin = { title: string; source: string | null; at: string };

/**
 * Id of a list: its place in its file of the library, whatever session a newer reader reads above it; the same for later printings of one
 * that is taken in by itself.
 */
export function listId(
  form: ReadListForm,
  session: string | null,
  at: { source: string | null; place: number },
): string {
  const apart = at.source === null ? sessionKey(session) : String(at.place);
  return stableId('l', at.source ?? '', apart, form.sheet ?? '', ...form.headings);
}

/** The list of the office that one of our exports was made from: its headings in their order, ours behind, and between them those that the office added. */
function listUnder(draft: LedgerDraft, form: ReadListForm): ListRecord | null {
  const named = new Set(draft.all('lists').flatMap((list) => list.form.headings));
  // Columns of another list stand behind those of the list that went out, never between them.
  const foreign = (list: ListRecord) =>
    columnsBetween(form.headings, list.form.headings).filter((heading) => named.has(heading)).length;
  const begun = draft
    .all('lists')
    .filter((list) => list.form.headings.length > 0 && isMadeFrom(list.form.headings, form.headings))
    .sort(
      (a, b) =>
        foreign(a) - foreign(b) ||
        Number(b.form.sheet === form.sheet) - Number(a.form.sheet === form.sheet) ||
        b.form.headings.length - a.form.headings.length ||
        (a.at < b.at ? 1 : a.at > b.at ? -1 : 0) ||
        (a.id < b.id ? -1 : 1),
    );
  return begun[0] ?? null;
}

/** The list that an export of ours was made from, with the columns that the office put into the export; null where it was made from none. */
export function exportedList(draft: LedgerDraft, form: ReadListForm): ListRecord | null {
  const list = listUnder(draft, form);
  const added = list ? addedColumns(form.headings, [...list.form.headings, ...listedHeadings(draft)]) : [];
  if (!list || added.length === 0) return list;
  const wider = { ...list, form: withColumns(list.form, form, added) };
  keepMeanings(draft, list.form.headings, wider.form.headings);
  draft.put('lists', wider);
  return wider;
}

/** What a person said of the columns of a list holds of them beside others. */
function keepMeanings(draft: LedgerDraft, before: readonly string[], headings: readonly string[]): void {
  const known = draft.get('mappings', mappingId(before));
  const id = mappingId(headings);
  if (!known?.fixed || draft.get('mappings', id)) return;
  const meant = mapColumns(headings);
  const columns = Object.fromEntries(headings.map((one) => [one, known.columns[one] ?? meant[one] ?? 'none']));
  draft.put('mappings', { ...known, id, columns });
}

/** True for a form whose rows came out of a ledger. */
export function isOurs(form: ReadListForm): boolean {
  return isOwnList(form.headings);
}

/** A list as it came again, with the days on which it had come. */
function asKnown({ firstAt: _, ...record }: ListRecord, known: ListRecord, title = known.title): ListRecord {
  return { ...record, title, at: known.at, ...(known.firstAt !== undefined && { firstAt: known.firstAt }) };
}

export type KeptList = { session: string | null; workbook: string; place: number; origin: ListOrigin };

/** Keeps the form of a list as the office has it now. The same form again keeps the day on which it came. */
export function keepList(
  draft: LedgerDraft,
  form: ReadListForm,
  { session, workbook, place, origin }: KeptList,
): ListRecord {
  const { title, source, at } = origin;
  const id = listId(form, session, { source, place });
  const known = draft.get('lists', id);
  // A printing of the list without the columns that the office added to our export does not take them away.
  const added = known ? known.form.headings.filter((heading) => !form.headings.includes(heading)) : [];
  const whole = known && added.length > 0 ? withColumns(form, known.form, added) : form;
  const first = known?.firstAt ?? known?.at ?? at;
  const record: ListRecord = {
    ...{ id, title, session, workbook, place, source, at, form: whole },
    ...(first < at && { firstAt: first }),
  };
  if (known && isDeepStrictEqual(asKnown(record, known), known)) return known;
  draft.put('lists', known?.source ? asKnown(record, known, record.title) : record);
  return draft.get('lists', id) ?? record;
}
