import { holdsFigure } from '../../formats/sheet-rows.rules.ts';
import { type SheetRows, sheetRows } from '../../formats/sheet-rows.ts';
import { labelSaid } from './cell-edges.rules.ts';
import type { ListLine } from './list-line.ts';
import { mapColumns } from './map-columns.ts';
import { namesSuggestion, sheetTitle } from './row-words.rules.ts';

/** How many rows may stand above the headings of a list. */
const mostAbove = 20;
/** Enough rows to see headings of three rows and one below them. */
const headingWindow = 4;

/** What a person fixed for a list of these headings: heading → field. */
export type Remembered = (headings: string[]) => Record<string, string>;

/** Rows as the table reader takes them. */
export function toDrawn(lines: readonly ListLine[]) {
  return lines.flatMap(({ line, cells, merged, knowsMerges }) =>
    cells === null ? [] : [knowsMerges ? { line, cells, merged } : { line, cells }],
  );
}

/** Signs of a heading; what is longer tells something. */
const longestHeading = 40;

/** A title, a unit (单位：件) or a date over the list is no heading. */
function isAboveHeadings(line: ListLine): boolean {
  const cells = line.cells?.map((cell) => cell.replace(/\s/g, '')).filter((cell) => cell !== '') ?? [];
  return (
    cells.length < 2 ||
    cells.some(
      (cell) =>
        sheetTitle.form.test(cell) ||
        labelSaid.form.test(cell) ||
        namesSuggestion.form.test(cell) ||
        cell.length > longestHeading,
    )
  );
}

function fieldsOf(table: SheetRows | null, remembered: Remembered): Set<string> {
  return new Set(table ? Object.values(mapColumns(table.header, remembered(table.header))) : []);
}

/** Where the first list of a sheet has its headings: the first row with a column of titles; null where none has. */
export function firstHeadings(lines: readonly ListLine[], remembered: Remembered): number | null {
  const rows = lines.flatMap((line, at) => (line.cells ? [at] : [])).slice(0, mostAbove);
  for (const at of rows) {
    const line = lines[at];
    if (!line || isAboveHeadings(line)) continue;
    const window = lines
      .slice(at)
      .filter((one) => one.cells)
      .slice(0, headingWindow);
    if (fieldsOf(sheetRows(toDrawn(window)), remembered).has('title')) return at;
  }
  return null;
}

/** The first row of two cells and more that is no title: headings whose names mean nothing to us, for a person to say. */
export function unknownHeadings(lines: readonly ListLine[]): number | null {
  const at = lines.findIndex((line) => line.cells !== null && !isAboveHeadings(line));
  const any = lines.findIndex((line) => (line.cells?.filter((cell) => cell.trim() !== '').length ?? 0) >= 2);
  return at >= 0 ? at : any >= 0 ? any : null;
}

/** True for a row further down that is the heading row of another list: short names only, with a title and two more fields. */
export function isHeadingRow(line: ListLine): boolean {
  const cells = line.cells?.map((cell) => cell.replace(/\s/g, '')).filter((cell) => cell !== '') ?? [];
  if (cells.length < 3 || cells.some((cell) => cell.length > 12 || holdsFigure.form.test(cell))) return false;
  const fields = new Set(Object.values(mapColumns(cells)));
  return fields.has('title') && fields.size >= 3 && fields.size >= cells.length / 2;
}
