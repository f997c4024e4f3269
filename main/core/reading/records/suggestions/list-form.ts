import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import type { SheetRows } from '../../formats/sheet-rows.ts';
import { cellAt } from './cell-at.ts';
import type { ListColumns } from './list-columns.ts';
import type { ListLine } from './list-line.ts';
import type { ListRows } from './listed-row.ts';
import type { SheetList } from './lists-of-sheet.ts';
import { usedColumns } from './lists-side-by-side.ts';

/** Headings made unique, so that every cell keeps its place: an empty one is named by its column, a doubled one numbered. */
export function uniqueHeadings(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, at) => {
    const name = heading === '' ? `第${at + 1}列` : heading;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}（${count}）`;
  });
}

function dayFormsOf(
  lines: readonly ListLine[],
  headings: readonly string[],
  at: readonly number[],
): Record<string, string> {
  const forms: Record<string, string> = {};
  headings.forEach((heading, place) => {
    const column = at[place] ?? -1;
    const form = lines.find((line) => line.dayForms[column] !== undefined)?.dayForms[column];
    if (form !== undefined) forms[heading] = form;
  });
  return forms;
}

function headOf(lines: readonly ListLine[], table: SheetRows, at: readonly number[]): ReadListForm['head'] {
  return lines
    .filter((line) => table.headerLines.includes(line.line))
    .map(({ cells, merged }) => ({
      cells: at.map((column) => cells?.[column] ?? ''),
      merged: merged.flatMap((one) => (at.includes(one.column) ? [{ ...one, column: at.indexOf(one.column) }] : [])),
    }));
}

/** The lines of a list under its headings. */
export function linesBelow({ lines }: SheetList, { headerLines }: SheetRows): ListLine[] {
  return lines.filter((line) => line.line > (headerLines.at(-1) ?? 0));
}

/** The form of a list as it is drawn, so that its office's own columns can be written again. */
export function listForm(
  part: SheetList,
  table: SheetRows,
  { headings, at }: Pick<ListColumns, 'headings' | 'at'>,
  { rows, between }: ListRows,
): ReadListForm {
  const isSideBySide = at.length < usedColumns(table).length;
  return {
    sheet: part.name,
    above: part.above.map(({ text, cells }) => (cells ? cells.filter((cell) => cell !== '').join('　') : text)),
    head: headOf(part.lines, table, at),
    headings,
    dayForms: dayFormsOf(linesBelow(part, table), headings, at),
    between: isSideBySide
      ? []
      : between.map((one) => ({
          ...one,
          cells: one.cells.length > 1 ? at.map((column) => cellAt(one.cells, column)) : one.cells,
        })),
    rows: rows.length,
  };
}
