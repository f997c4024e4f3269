import { isDeepStrictEqual } from 'node:util';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import { stableId } from '../../stable-id.ts';
import { sessionKey } from '../identity/compare-sessions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { isOwnList } from './own-columns.ts';

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

function isBeginning(headings: readonly string[], of: readonly string[]): boolean {
  return headings.length <= of.length && headings.every((heading, at) => heading === of[at]);
}

/** The list of the office that one of our exports was made from: its headings come first, ours behind. */
export function exportedList(draft: LedgerDraft, form: ReadListForm): ListRecord | null {
  const begun = draft
    .all('lists')
    .filter((list) => list.form.headings.length > 0 && isBeginning(list.form.headings, form.headings))
    .sort(
      (a, b) =>
        Number(b.form.sheet === form.sheet) - Number(a.form.sheet === form.sheet) ||
        b.form.headings.length - a.form.headings.length ||
        (a.at < b.at ? 1 : a.at > b.at ? -1 : 0) ||
        (a.id < b.id ? -1 : 1),
    );
  return begun[0] ?? null;
}

/** True for a form whose rows came out of a ledger. */
export function isOurs(form: ReadListForm): boolean {
  return isOwnList(form.headings);
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
  const record: ListRecord = { id, title, session, workbook, place, source, at, form };
  const isSame = known !== null && isDeepStrictEqual({ ...record, at: known.at, title: known.title }, known);
  if (known && isSame) return known;
  draft.put('lists', known?.source ? { ...record, at: known.at } : record);
  return draft.get('lists', id) ?? record;
}
