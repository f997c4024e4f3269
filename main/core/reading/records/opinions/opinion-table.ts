import type { ReadPoint } from '#shared/domain/readings/read-opinion.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { sheetRows } from '../../formats/sheet-rows.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { cellsOf } from '../table-cells.ts';
import { pointColumn } from './opinion-passage.rules.ts';
import { sureness } from './sureness.ts';

/** Points of an opinion that is handed over as a table (序号 | 审议意见 | 责任单位 …), one per row; empty when there is no such column. */
export function readPointTable(paragraphs: Paragraph[]): ReadPoint[] {
  const rows = paragraphs.flatMap((paragraph) => {
    const cells = cellsOf(paragraph);
    return cells ? [{ line: paragraph.firstLine, cells }] : [];
  });
  const table = sheetRows(rows);
  const column = table?.header.findIndex((heading) => pointColumn.form.test(heading)) ?? -1;
  if (!table || column < 0) return [];
  const points = table.rows.filter((row) => !row.isTotal && (row.cells[column]?.trim() ?? '') !== '');
  return points.map((row, at) => {
    const text = row.cells[column]?.trim() ?? '';
    const printed = /^\d{1,3}$/.exec(toHalfWidth(row.cells[0] ?? '').trim())?.[0];
    const cell = { text, firstLine: row.line, lastLine: row.line, page: null, pieces: [{ line: row.line, offset: 0 }] };
    return {
      number: printed && column > 0 ? Number(printed) : at + 1,
      heading: headingAt([cell], { from: { index: 0, offset: 0 }, to: { index: 1, offset: 0 } }),
      text,
      firstLine: row.line,
      lastLine: row.line,
      confidence: sureness.row,
      because: ['table-row'],
    };
  });
}
