import type { ListRecord } from '../domain/list-record.ts';

/** A list of suggestions that came in, and what it did for the ledger. */
export type ListedList = Pick<ListRecord, 'id' | 'title' | 'session' | 'at'> & {
  /** Name of the sheet where its file has several. */
  sheet: string | null;
  /** How many suggestions it names. */
  named: number;
  /** How many of them it brought in: it named them before every other list. */
  brought: number;
};
