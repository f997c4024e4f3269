import { toHalfWidth } from '#shared/text/half-width.ts';
import { sheetRows } from '../../formats/sheet-rows.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { rowNumber } from '../table-cells.rules.ts';
import { cellsOf } from '../table-cells.ts';
import { actingColumn, answeredColumn, askedColumn } from './phrases.rules.ts';

/** A row of a table that sets what was asked beside what was done. `index` is that of its paragraph. */
export type FeedbackRow = { number: number; point: string; done: string; organs: string; index: number };

const clean = (cell: string | undefined) => (cell ?? '').trim();

/** The rows of a comparison table in a feedback paper (序号 | 审议意见 | 责任单位 | 落实情况); empty when no table has both columns. */
export function readFeedbackTable(paragraphs: Paragraph[]): FeedbackRow[] {
  const indexes = new Map<number, number>();
  const rows = paragraphs.flatMap((paragraph, index) => {
    const cells = cellsOf(paragraph);
    if (!cells) return [];
    indexes.set(paragraph.firstLine, index);
    return [{ line: paragraph.firstLine, cells }];
  });
  const table = sheetRows(rows);
  const point = table?.header.findIndex((heading) => askedColumn.form.test(heading)) ?? -1;
  const doneColumns =
    table?.header.flatMap((heading, at) => (at !== point && answeredColumn.form.test(heading) ? [at] : [])) ?? [];
  if (!table || point < 0 || doneColumns.length === 0) return [];
  // 整改措施 and 落实情况 side by side are both part of the answer.
  const doneOf = (cells: string[]) => doneColumns.flatMap((column) => clean(cells[column]) || []).join('\n');
  const organ = table.header.findIndex((heading) => actingColumn.form.test(heading));
  return table.rows.flatMap((row, at) => {
    const index = indexes.get(row.line);
    if (row.isTotal || index === undefined || doneOf(row.cells) === '') return [];
    const printed = rowNumber.form.words(toHalfWidth(clean(row.cells[0])));
    const number = printed && point > 0 ? Number(printed) : at + 1;
    return [
      { number, point: clean(row.cells[point]), done: doneOf(row.cells), organs: clean(row.cells[organ]), index },
    ];
  });
}
