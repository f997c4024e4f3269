import type { Rating, SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { CellProblem } from '#shared/domain/readings/cell-problem.ts';
import type { ReadSuggestion } from '#shared/domain/readings/read-suggestion.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import type { Telling } from '#shared/messages/catalogue.ts';

/** A row of a list on its way into the ledger. */
export type ListedRow = Omit<ReadSuggestion, 'document' | 'firstLine' | 'lastLine'> & {
  /** 1-based line of the file. */
  line: number;
  /** Paper of the library that it stands in; null for a list that is taken in by itself. */
  document: string | null;
  /** The row came out of a ledger: a list that this program wrote. */
  isOurs: boolean;
  /** What the columns of its cells mean. */
  mapping: Readonly<Record<string, SuggestionField>>;
};

/** Something to say of a row: a cell that cannot be, a value that was kept. `code` ends the key `list.<code>`. */
export type RowWarning =
  | {
      code: 'kept' | 'kept-round' | 'blanked' | 'older' | 'beside' | 'former-title';
      heading: string;
      before: Telling;
      after: Telling;
      start: string;
    }
  | { code: 'handed-over-anew'; before: string; after: string; start: string; on: string }
  | { code: 'lead-corrected'; before: string; after: string; start: string }
  | { code: 'row-again'; first: number }
  | { code: 'again-unsure'; line: number; on: string }
  | { code: 'removed'; title: string; on: string }
  | { code: 'rated-again'; before: Telling; on: string }
  | { code: 'number-known'; number: string; title: string }
  | { code: 'number-twice'; number: string; first: number }
  | { code: 'shorter-title'; short: string; title: string }
  | { code: 'answer-early'; answered: string; start: string }
  | { code: 'day-to-come'; field: Telling; on: string }
  | { code: 'rating-alone'; rating: Exclude<Rating, 'none'> }
  | { code: `cell.${CellProblem['code']}`; heading: Telling; cell: string };

/**
 * A field that a row changes, in the words of the list; with its heading where it is a column that means nothing to us. `kept`: a person
 * entered another value, which stays.
 */
export type FieldChange = {
  field: SuggestionField | null;
  heading: string;
  before: Telling;
  after: Telling;
  kept: boolean;
};

/** A record with what a row told of it, what that changed, and what is to be said. */
export type EnteredRow = { record: SuggestionRecord; changes: FieldChange[]; warnings: RowWarning[] };
