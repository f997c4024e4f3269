import type { ReadListForm, ReadRowLeftOut } from '#shared/domain/readings/read-list-form.ts';
import type { ReadSuggestion } from '#shared/domain/readings/read-suggestion.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Paper } from '../../structure/paper.ts';
import { sheetOfPaper } from './list-line.ts';
import type { LeftOutRow } from './listed-row.ts';
import type { ReadListRow, ReadListTable } from './read-list-table.ts';
import { readLists } from './read-lists.ts';

export type TableRead = {
  suggestions: ReadSuggestion[];
  /** Rows that tell of one handling each. */
  handlings: ReadSuggestion[];
  /** Rows that rate a suggestion by its number alone. */
  ratings: ReadSuggestion[];
  lists: ReadListForm[];
  rowsLeftOut: ReadRowLeftOut[];
  warnings: ReadWarning[];
};

/** A row as a record of the reading: with the session and time that its own cells say, else the lines over it. */
function suggestionOf({ line, read, around }: ReadListRow, document: string): ReadSuggestion[] {
  if (!read) return [];
  const session = read.session ?? around.session;
  const channel = read.channel ?? around.channel;
  return [{ ...read, session, channel, document, firstLine: line, lastLine: line }];
}

function warningOf({ line, why }: LeftOutRow): ReadWarning[] {
  if (why !== 'no-title') return [];
  return [{ line, code: 'suggestion-without-title', message: 'a row of the list has no title and was left out' }];
}

/** The words beside lists that may name the hand-over of rows without a day: a person is asked, once for each. */
export function handOverWarnings(rows: readonly ReadSuggestion[]): ReadWarning[] {
  const unsure = rows.flatMap(({ handOverSaid }) => (handOverSaid?.on === null ? handOverSaid.line : []));
  return [...new Set(unsure)].map((line) => ({
    line,
    code: 'hand-over-unsure',
    message: 'this speaks of the hand-over of the list, and of which day is not certain',
  }));
}

/** Nothing read yet. */
export function emptyTableRead(): TableRead {
  return { suggestions: [], handlings: [], ratings: [], lists: [], rowsLeftOut: [], warnings: [] };
}

type OwnerOf = (line: number) => string | null;

/**
 * Lists as records of the reading; `ownerOf` gives the paper that a line stands in, null for lines of no list of suggestions. `paperOf` gives it
 * for any line: ratings may stand in every paper.
 */
export function readTables(tables: readonly ReadListTable[], ownerOf: OwnerOf, paperOf: OwnerOf = ownerOf): TableRead {
  const read = emptyTableRead();
  for (const table of tables) {
    const of = table.kind === 'ratings' ? paperOf : ownerOf;
    const owner = of(table.rows[0]?.line ?? 0);
    if (owner === null || table.kind === 'other') continue;
    const rows = table.rows.flatMap((row) => suggestionOf(row, of(row.line) ?? owner));
    if (table.kind === 'handlings') read.handlings.push(...rows);
    else if (table.kind === 'ratings') read.ratings.push(...rows);
    else {
      const list = read.lists.push(table.form) - 1;
      read.suggestions.push(...rows.map((row, at) => ({ ...row, list, row: at + 1 })));
    }
    read.rowsLeftOut.push(...table.leftOut.map((row) => ({ ...row, sheet: table.form.sheet })));
    read.warnings.push(...table.leftOut.flatMap(warningOf), ...handOverWarnings(rows));
  }
  return read;
}

/**
 * The suggestions of the tables in a paper, one per row, each with its whole row. Rows of sums are left out; rows without a title are
 * reported. Empty when no table has a column of titles. `remembered` is heading → field as a person fixed it.
 */
export function readSuggestionTable(paper: Paper, remembered: Record<string, string> = {}): TableRead {
  return readTables(
    readLists([sheetOfPaper(paper)], () => remembered),
    () => paper.document.id,
  );
}
