import { isHeadingStyle } from '#core/language/mark-styles.ts';
import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { firstMatch } from '#core/rules/first-match.ts';
import type { ReadMotion } from '#shared/domain/readings/read-motion.ts';
import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { splitPersonNames } from '#shared/text/person-names.ts';
import { holdsFigure } from '../../formats/sheet-rows.rules.ts';
import { type DrawnRow, type SheetRow, sheetRows } from '../../formats/sheet-rows.ts';
import type { Paper } from '../../structure/paper.ts';
import { cellsOf } from '../table-cells.ts';
import { readDisposition } from './disposition.ts';
import { type ColumnRule, columnRules, type MotionColumn } from './motion-labels.rules.ts';
import { figureInCell, noNumeral, othersInCell, signersInCell } from './motion-list.rules.ts';
import { headingDisposition } from './motion-list.ts';
import { intoNumber, withNumber } from './motion-mergers.ts';

type RowMotion = ReadMotion & { into?: number; beside?: number };

const columnOf = (heading: string): MotionColumn | null =>
  firstMatch<ColumnRule>(columnRules, heading.replace(/\s/g, ''))?.rule.column ?? null;

function toCount(text: string | undefined): number | null {
  const digits = figureInCell.form.words(toHalfWidth(text ?? ''));
  return digits ? Number(digits) : parseChineseNumeral(noNumeral.form.replaceAll(text ?? ''));
}

// Headings are short words without figures; a title or a name is longer, or no heading.
const longestHeading = 12;
// A heading of a part stands on a line or two.
const longestPart = 60;

/** True for the headings of a table of motions: short words, most of which say what a column holds, the title among them. */
function isHead(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.some((cell) => cell.length > longestHeading || holdsFigure.form.test(cell))) return false;
  const columns = filled.map(columnOf).filter((column) => column !== null);
  return columns.includes('title') && columns.length >= 2 && columns.length * 2 > filled.length;
}

type Above = Map<number, ReadMotion['disposition']>;

/** True for the heading of a further part, for which nothing holds that was said of the one before. */
function opensPart(text: string): boolean {
  const mark = readOrdinalMark(text.trim());
  return mark !== null && isHeadingStyle(mark.style) && text.length <= longestPart;
}

/** The rows of a paper's tables, a table for each row of headings, and what the heading above each row says of everything in it. */
function tablesOf(paper: Paper): { tables: DrawnRow[][]; above: Above } {
  const tables: DrawnRow[][] = [];
  const above: Above = new Map();
  const ofAll = headingDisposition(paper.document.title);
  let context = ofAll;
  for (const paragraph of paper.body) {
    const cells = cellsOf(paragraph);
    if (!cells) {
      context = headingDisposition(paragraph.text) ?? (opensPart(paragraph.text) ? ofAll : context);
      continue;
    }
    const row = { line: paragraph.firstLine, cells };
    above.set(row.line, context);
    const last = tables.at(-1);
    if (last === undefined || isHead(cells)) tables.push([row]);
    else last.push(row);
  }
  return { tables, above };
}

function motionOf(row: SheetRow, columns: readonly (MotionColumn | null)[]): Omit<RowMotion, 'document'> | null {
  const cell = (column: MotionColumn) => row.cells[columns.indexOf(column)]?.trim() || undefined;
  const title = cell('title')?.replace(/\s+/g, '');
  if (row.isTotal || !title) return null;
  const told = cell('disposition') ?? '';
  const suggestion = toCount(cell('suggestion')) === null ? undefined : cell('suggestion');
  const disposition = readDisposition(told) ?? (suggestion === undefined ? null : 'converted');
  const laid = disposition === 'merged' ? toHalfWidth(told) : '';
  const [into, beside] = [intoNumber(laid), withNumber(laid)];
  return {
    number: toCount(cell('number') ?? cell('serial')),
    title,
    leadProposers: splitPersonNames(othersInCell.form.replace(cell('lead') ?? '')),
    signers: toCount(cell('signers') ?? signersInCell.form.words(cell('lead') ?? '') ?? undefined),
    disposition,
    ...(suggestion !== undefined && { suggestion }),
    ...(into !== null && { into }),
    ...(beside !== null && { beside }),
    grounds: null,
    firstLine: row.line,
    lastLine: row.line,
    confidence: 0.93,
    because: ['table-row' as const],
  };
}

/**
 * The motions of a paper's tables with a column of titles and one that tells of deputies, of what becomes of them or of the suggestion, one
 * record per row; rows of sums are left out. What neither row nor column tells, the heading above the table does.
 */
export function readMotionTables(paper: Paper): RowMotion[] {
  const { tables, above } = tablesOf(paper);
  return tables.flatMap((rows) => {
    const table = sheetRows(rows);
    const columns = table?.header.map(columnOf) ?? [];
    const isTold = (['lead', 'disposition', 'suggestion'] as const).some((column) => columns.includes(column));
    if (!table || !columns.includes('title') || !isTold) return [];
    return table.rows.flatMap((row): RowMotion[] => {
      const motion = motionOf(row, columns);
      const disposition = motion?.disposition ?? above.get(row.line) ?? null;
      return motion ? [{ ...motion, disposition, document: paper.document.id }] : [];
    });
  });
}
