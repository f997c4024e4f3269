import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { yearOf } from '../../reading/records/suggestions/days-without-year.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placesOf } from './list-place.ts';
import type { ListedRow } from './listed-row.ts';

/** `unknown` where nothing says the year of one of two suggestions. */
export type YearRelation = 'same' | 'other' | 'unknown';

function yearOfDay(day: string | null | undefined): number | null {
  return day ? Number(day.slice(0, 4)) : null;
}

/** The one year that title and lines above a list name; null where they name none, or several. */
function yearOfList({ title, form }: Pick<ListRecord, 'title' | 'form'>): number | null {
  return yearOf([title, ...form.above]);
}

/** The year of the session of a row: that of its receipt or its hand-over, which follow the session; else that which its list names. */
export function yearOfRow({ receivedOn, handedOverOn }: ListedRow, list: ListRecord | null): number | null {
  return yearOfDay(receivedOn) ?? yearOfDay(handedOverOn) ?? (list && yearOfList(list));
}

/** As `yearOfRow`, of a suggestion of the ledger and the lists that name it. */
export function yearOfSuggestion(draft: Pick<LedgerDraft, 'get'>, suggestion: SuggestionRecord): number | null {
  const own = yearOfDay(suggestion.receivedOn) ?? yearOfDay(suggestion.handedOverOn);
  if (own !== null) return own;
  const lists = placesOf(suggestion).flatMap(({ list }) => draft.get('lists', list) ?? []);
  return lists.map(yearOfList).find((year) => year !== null) ?? null;
}

/** How two years stand to each other. */
export function compareYears(a: number | null, b: number | null): YearRelation {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'same' : 'other';
}
