import { holds } from '#core/rules/first-match.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { type SheetRows, sheetRows } from '../../formats/sheet-rows.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { rowNumber } from '../table-cells.rules.ts';
import { cellsOf } from '../table-cells.ts';
import { tableAt } from '../tables/table.ts';
import { actingColumn, answeredColumn, askedColumn, besideColumn } from './phrases.rules.ts';

/** A row of a table that sets what was asked beside what was done. `index` is that of its paragraph. */
export type FeedbackRow = { number: number; point: string; done: string; organs: string; index: number };

/** Which columns of a table say what was asked (several where one is divided by kinds), what was done, and who did it (-1: none). */
type Columns = { asked: number[]; done: number[]; organ: number };

const clean = (cell: string | undefined) => (cell ?? '').trim();

/** The columns before the first that answers which name what it answers: no number, organ, day or amount. */
function namingColumns(header: readonly string[], before: number): number[] {
  return header.slice(0, before).flatMap((heading, at) => (heading === '' || holds(besideColumn, heading) ? [] : [at]));
}

/** The columns of a table that sets one beside the other; null for any other table. */
function columnsOf({ header }: SheetRows): Columns | null {
  const asking = header.findIndex((heading) => holds(askedColumn, heading));
  const done = header.flatMap((heading, at) => (at !== asking && holds(answeredColumn, heading) ? [at] : []));
  const [first] = done;
  if (first === undefined) return null;
  const naming = namingColumns(header, first);
  const asked = asking >= 0 && !naming.includes(asking) ? [asking] : naming;
  return asked.length === 0 ? null : { asked, done, organ: header.findIndex((one) => holds(actingColumn, one)) };
}

/** The words of several cells of a row, each once. */
function joined(cells: readonly string[], columns: readonly number[], between: string): string {
  return [...new Set(columns.flatMap((column) => clean(cells[column]) || []))].join(between);
}

/** The cells with the line breaks that they have in the paper: what was done stands item by item. A cell of a row above, merged downwards, stays. */
function withLines(cells: readonly string[], written: readonly string[] = []): string[] {
  return cells.map((cell, at) => (written[at]?.replaceAll('\n', ' ') === cell ? (written[at] ?? cell) : cell));
}

function rowsOf(paragraphs: readonly Paragraph[], from: number, to: number): FeedbackRow[] {
  const indexes = new Map<number, number>();
  const asWritten = new Map<number, readonly string[]>();
  const drawn = paragraphs.slice(from, to).flatMap((paragraph, at) => {
    const cells = cellsOf(paragraph);
    if (!cells) return [];
    indexes.set(paragraph.firstLine, from + at);
    asWritten.set(paragraph.firstLine, paragraph.hint?.brokenCells ?? []);
    return [{ line: paragraph.firstLine, cells }];
  });
  const table = sheetRows(drawn);
  const columns = table && columnsOf(table);
  if (!table || !columns) return [];
  return table.rows.flatMap((row, at) => {
    const index = indexes.get(row.line);
    // 整改措施 and 落实情况 side by side are both part of the answer.
    const done = joined(withLines(row.cells, asWritten.get(row.line)), columns.done, '\n');
    if (row.isTotal || index === undefined || done === '') return [];
    const printed = rowNumber.form.words(toHalfWidth(clean(row.cells[0])));
    const number = printed && !columns.asked.includes(0) ? Number(printed) : at + 1;
    const point = joined(row.cells, columns.asked, '：');
    return [{ number, point, done, organs: clean(row.cells[columns.organ]), index }];
  });
}

/** A table that sets what was asked beside what was done: its paragraphs, from the first up to and without `to`, and its rows. */
export type FeedbackTable = { from: number; to: number; rows: FeedbackRow[] };

/** Every table of a feedback paper that sets what was asked beside what was done (序号 | 审议意见 | 责任单位 | 落实情况). */
export function readFeedbackTables(paragraphs: Paragraph[]): FeedbackTable[] {
  const tables: FeedbackTable[] = [];
  for (let from = 0; from < paragraphs.length; ) {
    const to = from + Math.max(1, tableAt(paragraphs, from)?.length ?? 0);
    const rows = rowsOf(paragraphs, from, to);
    if (rows.length > 0) tables.push({ from, to, rows });
    from = to;
  }
  return tables;
}
