import type { Candidate } from '#shared/domain/identity-record.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { FieldChange, ListedRow, RowWarning } from './listed-row.ts';

/** What became of a row. `asked`: a person must say whether it is one of the candidates; it waits until then. */
export type RowOutcome = {
  outcome: 'added' | 'known' | 'changed' | 'asked' | 'doubled' | 'nobody' | 'removed';
  row: ListedRow;
  /** Id of the suggestion; null for a row that waits. */
  suggestion: string | null;
  changes: FieldChange[];
  warnings: RowWarning[];
  candidates: Candidate[];
  /** Id of the question. */
  question: string | null;
  /** Line of the row of the same list that it repeats. */
  first: number | null;
};

/** A row in its list. `list` is null for a list that this program wrote and under which no list of the office lies. */
export type RowToEnter = {
  row: ListedRow;
  list: ListRecord | null;
  /** Its place among the suggestions of the list, 1-based. */
  at: number;
  title: string;
  /** Its handlings, where the file tells them on a sheet of their own. */
  handlings: readonly ListedRow[];
};

/** What a person answered before the import: the record that a row is, or null for none, by id of the question. */
export type Answers = ReadonlyMap<string, string | null>;

/** What an outcome says where there is nothing to say. */
export const nothing = { changes: [], warnings: [], candidates: [], question: null, first: null };
