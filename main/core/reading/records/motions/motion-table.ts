import { firstMatch } from '#core/rules/first-match.ts';
import type { ReadMotion } from '#shared/domain/readings/read-motion.ts';
import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { splitPersonNames } from '#shared/text/person-names.ts';
import { sheetRows } from '../../formats/sheet-rows.ts';
import type { Paper } from '../../structure/paper.ts';
import { cellsOf } from '../table-cells.ts';
import { readDisposition } from './disposition.ts';
import { type ColumnRule, columnRules, type MotionColumn } from './motion-labels.rules.ts';
import { figureInCell, noNumeral, othersInCell, signersInCell } from './motion-list.rules.ts';

const columnOf = (heading: string): MotionColumn | null =>
  firstMatch<ColumnRule>(columnRules, heading.replace(/\s/g, ''))?.rule.column ?? null;

function toCount(text: string | undefined): number | null {
  const digits = figureInCell.form.words(toHalfWidth(text ?? ''));
  return digits ? Number(digits) : parseChineseNumeral(noNumeral.form.replaceAll(text ?? ''));
}

/** The motions of a table with a column of titles and one of deputies or dispositions, one record per row; rows of sums are left out. */
export function readMotionTable(paper: Paper, context: ReadMotion['disposition']): ReadMotion[] {
  const rows = paper.body.flatMap((paragraph) => {
    const cells = cellsOf(paragraph);
    return cells ? [{ line: paragraph.firstLine, cells }] : [];
  });
  const table = sheetRows(rows);
  const columns = table?.header.map(columnOf) ?? [];
  if (!table || !columns.includes('title') || !(columns.includes('lead') || columns.includes('disposition'))) return [];
  return table.rows.flatMap((row) => {
    const cell = (column: MotionColumn) => row.cells[columns.indexOf(column)]?.trim() || undefined;
    const title = cell('title')?.replace(/\s+/g, '');
    if (row.isTotal || !title) return [];
    return [
      {
        number: toCount(cell('number') ?? cell('serial')),
        title,
        leadProposers: splitPersonNames(othersInCell.form.replace(cell('lead') ?? '')),
        signers: toCount(cell('signers') ?? signersInCell.form.words(cell('lead') ?? '') ?? undefined),
        disposition: readDisposition(cell('disposition') ?? '') ?? context,
        document: paper.document.id,
        grounds: null,
        firstLine: row.line,
        lastLine: row.line,
        confidence: 0.93,
        because: ['table-row' as const],
      },
    ];
  });
}
