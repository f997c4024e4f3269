import type { ListReport, ListSheetRead } from '#shared/contract/list-preview.ts';
import { told } from '#shared/messages/catalogue.ts';
import type { ListSheet } from '../../reading/records/suggestions/list-line.ts';
import type { ReadListTable } from '../../reading/records/suggestions/read-list-table.ts';
import { subjectOfTitle } from '../../reading/records/suggestions/sheet-subject.ts';

/** A sheet of the file; `line`: its first line, 1-based. */
export type SheetRead = ListSheetRead & { line: number; lastLine: number };

type Judged = {
  sheets: readonly ListSheet[];
  tables: readonly ReadListTable[];
  taken: ReadonlySet<number>;
  file: string;
};

/** Rows that tell something of their own: of a list its suggestions, of any other table all but sums, notes and names of parts. */
function rowsOf({ kind, rows, leftOut }: ReadListTable): number {
  const others = leftOut.filter(({ why }) => why !== 'total' && why !== 'note' && why !== 'part');
  return kind === 'other' ? rows.length + others.length : rows.length;
}

function sheetRead(sheet: ListSheet, place: number, { tables, taken, file }: Judged): SheetRead {
  const own = tables.filter((table) => table.place === place);
  const name = sheet.name ?? sheet.only ?? file;
  const named = subjectOfTitle(name);
  const isTaken = taken.has(place);
  const holds = own.find((table) => table.holds !== null)?.holds ?? (named === 'suggestions' ? null : named);
  return {
    place,
    name,
    holds: isTaken ? 'suggestions' : holds,
    rows: own.length === 0 ? sheet.lines.length : own.reduce((sum, table) => sum + rowsOf(table), 0),
    headings: own.flatMap(({ form }) => form.headings),
    isTaken,
    byImport: null,
    line: sheet.lines[0]?.line ?? 1,
    lastLine: sheet.lines.at(-1)?.line ?? 1,
  };
}

/** The sheets of a file with what each holds and whether it is taken in; `tables` are those of all sheets, `file` the title of the file. */
export function sheetsRead(judged: Judged): SheetRead[] {
  return judged.sheets.flatMap((sheet, at) => (sheet.lines.length === 0 ? [] : [sheetRead(sheet, at + 1, judged)]));
}

function sentenceOf({ place, name: sheet, holds, rows: count, byImport }: SheetRead) {
  if (holds === null || holds === 'suggestions') return told('list.sheet-without-titles', { place, sheet, count });
  const what = told(`list.holds.${holds}`);
  if (byImport === null) return told('list.sheet-not-read', { place, sheet, holds: what, count });
  const key = byImport > 0 ? 'list.sheet-by-import' : 'list.sheet-by-nothing';
  return told(key, { place, sheet, holds: what, count, found: byImport });
}

/** The sheets whose rows were not taken in though nobody chose so; where none was, only those that say what they hold. */
export function sheetSentences(sheets: readonly SheetRead[]): ListReport['warnings'] {
  const isAnyTaken = sheets.some(({ isTaken }) => isTaken);
  return sheets
    .filter(({ isTaken, rows, holds }) => !isTaken && rows > 0 && (isAnyTaken || holds !== null))
    .map((sheet) => ({ row: sheet.line, message: sentenceOf(sheet) }));
}
