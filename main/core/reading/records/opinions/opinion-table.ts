import { holds } from '#core/rules/first-match.ts';
import type { ReadPoint } from '#shared/domain/readings/read-opinion.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { type SheetRow, sheetRows } from '../../formats/sheet-rows.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { organsOfCell } from '../suggestions/organs-of-cell.ts';
import { rowNumber } from '../table-cells.rules.ts';
import { cellsOf } from '../table-cells.ts';
import { pointColumn } from './opinion-passage.rules.ts';
import {
  demandColumn,
  limitCell,
  limitColumn,
  numbersAlone,
  type opinionTableRules,
  organColumn,
  supportColumn,
  taskColumn,
} from './opinion-table.rules.ts';
import { sureness } from './sureness.ts';

/** `heading`: the column that names each task beside what it asks for. */
type Columns = { points: number; heading: number; lead: number; support: number; limit: number };

export type PointTable = { points: ReadPoint[]; warnings: ReadWarning[] };

function columnsOf(header: readonly string[]): Columns {
  const plain = header.map((heading) => heading.replace(/\s/g, ''));
  const at = (rule: typeof pointColumn | (typeof opinionTableRules)[number]) =>
    plain.findIndex((heading) => holds(rule, heading));
  const columns = { lead: at(organColumn), support: at(supportColumn), limit: at(limitColumn) };
  const [points, demand, task] = [at(pointColumn), at(demandColumn), at(taskColumn)];
  // Tasks are those of a list only where somebody is charged with them, or a day is set.
  const isTaskList = points < 0 && Math.max(columns.lead, columns.limit) >= 0;
  const asked = demand >= 0 ? demand : task;
  return { ...columns, points: isTaskList ? asked : points, heading: isTaskList && demand >= 0 ? task : -1 };
}

const cellAt = ({ cells }: SheetRow, column: number) => cells[column]?.trim() ?? '';

function organsOf(row: SheetRow, { lead, support }: Columns): ReadPoint['organs'] {
  if (lead < 0 && support < 0) return undefined;
  const told = organsOfCell(cellAt(row, lead));
  const helping = organsOfCell(cellAt(row, support), 'support');
  return { lead: told.lead, support: [...told.support, ...helping.lead, ...helping.support] };
}

function limitOf(row: SheetRow, { limit }: Columns): string | null {
  const cell = toHalfWidth(cellAt(row, limit));
  return holds(limitCell, cell) ? cell : null;
}

function pointOf(row: SheetRow, columns: Columns, at: number): ReadPoint {
  const text = cellAt(row, columns.points);
  const printed = rowNumber.form.words(toHalfWidth(row.cells[0] ?? '').trim());
  const cell = { text, firstLine: row.line, lastLine: row.line, page: null, pieces: [{ line: row.line, offset: 0 }] };
  const organs = organsOf(row, columns);
  const limit = limitOf(row, columns);
  return {
    number: printed && columns.points > 0 ? Number(printed) : at + 1,
    heading:
      cellAt(row, columns.heading) || headingAt([cell], { from: { index: 0, offset: 0 }, to: { index: 1, offset: 0 } }),
    text,
    firstLine: row.line,
    lastLine: row.line,
    confidence: sureness.row,
    because: ['table-row'],
    ...(organs && { organs }),
    ...(limit !== null && { limit }),
  };
}

/** A cell of limits that names no day (立行立改): the point has no limit, and that is said. */
function warnOfLimit(row: SheetRow, columns: Columns): ReadWarning[] {
  const words = cellAt(row, columns.limit);
  if (words === '' || limitOf(row, columns) !== null) return [];
  return [{ line: row.line, code: 'limit-without-day', message: `no day follows from ${words}` }];
}

/**
 * Points of an opinion that is handed over as a table (序号 | 审议意见 | 责任单位 | 完成时限 …) or with a list of tasks (任务 | 具体要求 |
 * 责任单位 …), one per row with the organs and the limit of its row; none when there is no such column.
 */
export function readPointTable(paragraphs: Paragraph[]): PointTable {
  const rows = paragraphs.flatMap((paragraph) => {
    const cells = cellsOf(paragraph);
    const { merged } = paragraph.hint ?? {};
    return cells ? [{ line: paragraph.firstLine, cells, ...(merged && { merged }) }] : [];
  });
  const table = sheetRows(rows);
  const columns = columnsOf(table?.header ?? []);
  if (!table || columns.points < 0) return { points: [], warnings: [] };
  const isPoint = (words: string) => words !== '' && !holds(numbersAlone, words.replace(/\s/g, ''));
  const filled = table.rows.filter((row) => !row.isTotal && isPoint(cellAt(row, columns.points)));
  return {
    points: filled.map((row, at) => pointOf(row, columns, at)),
    warnings: filled.flatMap((row) => warnOfLimit(row, columns)),
  };
}
