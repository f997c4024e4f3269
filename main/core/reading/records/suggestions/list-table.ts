import type { SheetRows } from '../../formats/sheet-rows.ts';
import { cellAt } from './cell-at.ts';
import { yearOf } from './days-without-year.ts';
import type { Remembered } from './find-headings.ts';
import { judgedByCells } from './judge-columns.ts';
import type { ListColumns } from './list-columns.ts';
import { linesBelow, listForm, uniqueHeadings } from './list-form.ts';
import { listRows } from './list-rows.ts';
import { kindOf, otherSubject } from './list-subject.ts';
import type { SheetList } from './lists-of-sheet.ts';
import { mapColumns } from './map-columns.ts';
import { ratingColumns, ratingRows } from './rating-table.ts';
import type { ReadListTable } from './read-list-table.ts';
import { rowInList } from './row-in-list.ts';
import type { SignMeanings } from './title-marks.ts';

/** What is known of a sheet before one of its lists is read. `isJudged`: its titles may say that it holds something else. */
type Given = { remembered: Remembered; signs: SignMeanings; place: number; isJudged: boolean };

/** One list of a sheet, read. */
export function tableOf(part: SheetList, table: SheetRows, at: number[], given: Given): ReadListTable {
  const { remembered, signs, place } = given;
  const headings = uniqueHeadings(at.map((column) => cellAt(table.header, column)));
  const fixed = remembered(headings);
  const named = mapColumns(headings, fixed);
  const rated = ratedTable(part, table, { headings, at, mapping: named }, fixed);
  if (rated) return { ...rated, place };
  const printed = table.rows.flatMap(({ cells, isTotal }) =>
    isTotal ? [] : [Object.fromEntries(headings.map((heading, place) => [heading, cells[at[place] ?? -1] ?? '']))],
  );
  // What a column holds must be known before rows are joined: the class of an answer goes with its organ.
  const judged = judgedByCells(named, printed, fixed);
  const listed = listRows(linesBelow(part, table), table.rows, { headings, at, mapping: judged }, part.around);
  const { rows, leftOut } = listed;
  const mapping = judgedByCells(
    judged,
    rows.map(({ cells }) => cells),
    fixed,
  );
  const handed = headings.filter((heading) => mapping[heading] === 'handedOverOn');
  const holds = otherSubject(part, { mapping, rows }, given);
  const kind = holds === null ? kindOf(mapping) : 'other';
  const years = {
    ...part.years,
    handedOver: yearOf(rows.flatMap(({ cells }) => handed.map((heading) => cellAt(cells, heading)))),
  };
  const around = { signs, years, handOver: kind === 'handlings' ? null : part.handOver };
  return {
    form: listForm(part, table, { headings, at }, listed),
    mapping,
    kind,
    place,
    holds,
    around: part.around,
    rows: rows.map((row) => ({ ...row, read: rowInList(row, mapping, around) })),
    leftOut,
  };
}

/** The table as ratings of suggestions that it names by their numbers; null where it is none. */
function ratedTable(
  part: SheetList,
  table: SheetRows,
  columns: ListColumns,
  fixed: Readonly<Record<string, string>>,
): ReadListTable | null {
  const { headings, at } = columns;
  const rows = table.rows.map(({ line, cells, isTotal }) => ({
    line,
    isTotal,
    cells: Object.fromEntries(headings.map((heading, place) => [heading, cells[at[place] ?? -1] ?? ''])),
  }));
  const mapping = ratingColumns(columns.mapping, rows, fixed);
  if (mapping === null) return null;
  const read = ratingRows(rows, mapping, { ...part.years, handedOver: null });
  return {
    form: {
      sheet: part.name,
      above: part.above.map(({ text }) => text),
      head: [],
      headings,
      dayForms: {},
      between: [],
      rows: read.rows.length,
    },
    mapping,
    kind: 'ratings',
    place: 1,
    holds: null,
    around: part.around,
    rows: read.rows.map((row) => ({ ...row, around: part.around, organs: [] })),
    leftOut: read.leftOut,
  };
}
