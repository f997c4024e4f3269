import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import type { SheetSubject } from '#shared/domain/sheet-subject.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import type { ListContext } from './list-context.ts';
import type { LeftOutRow, ListedRow } from './listed-row.ts';
import type { SuggestionRow } from './suggestion-row.ts';

export type ReadListRow = ListedRow & { read: SuggestionRow | null };

/** One list of a file: its form, what its columns mean, its suggestions, and the rows that are none with the reason. */
export type ReadListTable = {
  form: ReadListForm;
  mapping: Record<string, SuggestionField>;
  /**
   * `handlings`: one row per handling of a suggestion, as our own workbooks have it on a second sheet. `ratings`: what deputies think of
   * suggestions that it names by their numbers alone; its rows have no title.
   */
  kind: 'suggestions' | 'handlings' | 'ratings' | 'other';
  /** 1-based place of its sheet in the file. */
  place: number;
  /** What it holds instead of suggestions, as its title or its headings say; null where they say nothing of the kind, or a person chose the sheet. */
  holds: Exclude<SheetSubject, 'suggestions'> | null;
  around: ListContext;
  rows: ReadListRow[];
  leftOut: LeftOutRow[];
};
