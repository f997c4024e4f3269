import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../../reading/drawn-text.ts';
import { type ListSheet, sheetRowsOf, sheetsOfDrawn } from '../../reading/records/suggestions/list-line.ts';
import type { ReadListTable } from '../../reading/records/suggestions/read-list-table.ts';
import { readLists } from '../../reading/records/suggestions/read-lists.ts';
import type { BesideLists } from './list-preview.ts';
import { isOurs } from './list-records.ts';
import type { ListedRow } from './listed-row.ts';
import { isDerivedHeading } from './own-columns.ts';
import { type SheetRead, sheetsRead } from './sheets-read.ts';
import type { ListToTake } from './take-lists.ts';

/** A file of lists as read, before anything is known of the ledger. */
export type ReadList = {
  /** Headings of all its lists, each once; columns that only our exports have left out. */
  headings: string[];
  /** Heading → field, for the headings that mean one. */
  mapping: Record<string, SuggestionField>;
  tables: ReadListTable[];
  sheets: SheetRead[];
  /** Rows of its sheets by its lines, where they are others. */
  sheetRows: Record<number, number>;
  /** What reading the file warns of. */
  warnings: ReadWarning[];
};

function headingsOf(tables: readonly ReadListTable[]): string[] {
  const all = tables.flatMap(({ form }) => form.headings);
  return [...new Set(all)].filter((heading) => !isDerivedHeading(heading));
}

/** Errors: `bad-input` for a sheet that the file does not have. */
function refuseUnknown(sheets: readonly ListSheet[], chosen: readonly number[] = []): void {
  const unknown = chosen.find((place) => place > sheets.length);
  if (unknown !== undefined)
    throw new CoreError('bad-input', { field: 'sheets', reason: 'no-such-sheet', sheet: unknown });
}

/**
 * Reads the lists of suggestions of a drawn xlsx or csv file. `remembered` gives the mapping that a person fixed for these headings, if
 * any; it wins over the names of the columns. `file`: the title that the name of the file gives it. `chosen`: 1-based places of the sheets that a
 * person chose. Errors: `bad-input` when the file holds no table, or has no such sheet.
 */
export function readList(
  drawn: DrawnText,
  remembered: (headings: string[]) => Record<string, string>,
  file = '',
  chosen?: readonly number[],
): ReadList {
  const sheets = sheetsOfDrawn(drawn, () => file);
  refuseUnknown(sheets, chosen);
  const all = readLists(sheets, remembered);
  const tables = chosen ? readLists(sheets, remembered, chosen) : all;
  const [first] = tables;
  if (!first) throw new CoreError('bad-input', { field: 'bytes', reason: 'no-table' });
  // Sheets without titles are explanations or sums, unless nothing has any: then a person says which column is what.
  const lists = tables.filter(({ kind }) => kind !== 'other');
  const shown = lists.length > 0 ? lists : [first];
  const listed = shown.filter(({ kind }) => kind !== 'handlings');
  const meant = listed.length > 0 ? listed : shown;
  const mapped = meant.filter(({ holds }) => holds === null);
  return {
    headings: headingsOf(meant),
    mapping: Object.assign({}, ...mapped.map(({ mapping }) => mapping)) as ReadList['mapping'],
    tables: shown,
    sheets: sheetsRead({ sheets, tables: all, taken: new Set(lists.map(({ place }) => place)), file }),
    sheetRows: sheetRowsOf(drawn),
    warnings: drawn.messages,
  };
}

/** A row without the day that the lines around its list say: our exports have a column for it where any suggestion has one. */
function withoutHandOverSaid<Row extends Pick<ListedRow, 'handedOverOn' | 'handOverSaid'>>(row: Row): Row {
  if (!row.handOverSaid) return row;
  const { handOverSaid: _, ...rest } = row;
  return { ...rest, handedOverOn: null } as Row;
}

/** The rows of a table on their way into the ledger: the session of the row's own cell, else the given one, else that of the title over it. */
export function rowsOfTable({ form, mapping, rows }: ReadListTable, session: string): ListedRow[] {
  const ours = isOurs(form);
  // A blank cell under a column of ours says that nobody knows: the title is that of the list whose form the export has.
  const isBlank = (field: SuggestionField) => ours && Object.values(mapping).includes(field);
  return rows.flatMap(({ line, read, around }) => {
    if (!read) return [];
    const of = read.session ?? (session || (isBlank('session') ? null : around.session));
    const channel = read.channel ?? (isBlank('channel') ? null : around.channel);
    const told = ours ? withoutHandOverSaid(read) : read;
    return [{ ...told, session: of, channel, line, document: null, isOurs: ours, mapping }];
  });
}

/** The lists of a file on their way into the ledger. */
export function listsToTake(
  { tables }: ReadList,
  session: string,
): { lists: ListToTake[]; handlings: ListedRow[]; ratings: ListedRow[] } {
  const lists = tables
    .filter(({ kind }) => kind === 'suggestions')
    .map((table) => ({
      form: table.form,
      session: session || table.around.session,
      rows: rowsOfTable(table, session),
    }));
  const rowsOf = (kind: ReadListTable['kind']) =>
    tables.filter((table) => table.kind === kind).flatMap((table) => rowsOfTable(table, session));
  return { lists, handlings: rowsOf('handlings'), ratings: rowsOf('ratings') };
}

/** What the file holds beside its suggestions: rows that are none, with their sheet, and what reading it warns of. */
export function besideLists({ tables, warnings, sheets }: ReadList, isChosen: boolean): BesideLists {
  return {
    sheets: isChosen ? [] : sheets,
    rows: tables
      .filter(({ holds }) => holds === null)
      .flatMap(({ form, leftOut }) => leftOut.map((row) => ({ ...row, sheet: form.sheet }))),
    warnings,
  };
}
