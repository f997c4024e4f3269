import type { ReadListForm } from './reading.ts';

/** A list of suggestions as the office made it: the form around its rows, so that an export gives the same list back. */
export type ListRecord = {
  id: string;
  /** Name of the file, or the list's own title. */
  title: string;
  /** Session that its title names, or that a person gave. */
  session: string | null;
  /** Id that all lists of one file share, and its place among them. */
  workbook: string;
  place: number;
  /** Source of the library that it was read from; null for a list that was taken in by itself. */
  source: string | null;
  /** ISO date and time of the import that brought it last. */
  at: string;
  form: ReadListForm;
};
