import { holds } from '#core/rules/first-match.ts';
import type { AlarmPaper, AlarmParagraph } from './alarm-paper.ts';
import { opensRow, ruledLine, signInNumber } from './passage.rules.ts';
import { noSumHead, partRow, plainAmount, sumRow } from './sum.rules.ts';
import { halfPlace } from './told-figure.ts';

/** A column whose sum is another than its last row says. */
export type WrongColumn = {
  head: string;
  printed: string;
  right: string;
  /** The row of the sum and the first of those that it adds up. */
  total: AlarmParagraph;
  first: AlarmParagraph;
};

type Row = { paragraph: AlarmParagraph; cells: string[] };

function toRow(paragraph: AlarmParagraph): Row {
  const cells = paragraph.text.split('|').slice(1, -1);
  return { paragraph, cells: cells.map((cell) => cell.trim()) };
}

/** The tables of a paper, row by row, the lines under their heads left out. */
function tablesOf(paper: AlarmPaper): Row[][] {
  const tables: Row[][] = [];
  let isOpen = false;
  for (const paragraph of paper.paragraphs) {
    const isRow = holds(opensRow, paragraph.text);
    if (isRow && !isOpen) tables.push([]);
    isOpen = isRow;
    if (isRow && !holds(ruledLine, paragraph.text)) tables.at(-1)?.push(toRow(paragraph));
  }
  return tables;
}

function amountIn(cell: string | undefined): { value: number; printed: string } | null {
  const found = plainAmount.form.find(cell ?? '')?.groups.value;
  return found === undefined ? null : { value: Number(signInNumber.form.replaceAll(found)), printed: found };
}

function wrongColumn(rows: readonly Row[], head: string, at: number): WrongColumn | null {
  const [first, last] = [rows[0], rows.at(-1)];
  const total = amountIn(last?.cells[at]);
  const parts = rows.slice(0, -1).map(({ cells }) => amountIn(cells[at]));
  if (!first || !last || total === null || holds(noSumHead, head)) return null;
  const found = parts.filter((part) => part !== null);
  if (found.length !== parts.length) return null;
  const sum = found.reduce((all, { value }) => all + value, 0);
  const slack = [total, ...found].reduce(
    (all, { printed }) => all + (printed.includes('.') ? halfPlace(printed) : 0),
    1e-6,
  );
  if (Math.abs(sum - total.value) <= slack) return null;
  const right = `${Number(sum.toFixed(4))}`;
  return { head, printed: total.printed, right, total: last.paragraph, first: first.paragraph };
}

/**
 * The columns of tables whose row 合计 is another sum than that of the rows before or behind it. Silent about a table with rows of parts (其中, 小计), a column with
 * a cell that is no number, and rates, averages and ordinals. At least two rows must be added up.
 */
export function findWrongColumns(paper: AlarmPaper): WrongColumn[] {
  return tablesOf(paper).flatMap(([head, ...rows]) => {
    const isSum = ({ cells }: Row) => cells.some((cell) => holds(sumRow, cell));
    const [sum, ...others] = rows.filter(isSum);
    const parts = rows.filter((row) => row !== sum);
    if (!head || !sum || others.length > 0 || parts.length < 2) return [];
    const isWhole = parts.every(({ cells }) => cells.length === sum.cells.length);
    if (!isWhole || (sum !== rows[0] && sum !== rows.at(-1))) return [];
    if (parts.some(({ cells }) => cells.slice(0, 2).some((cell) => holds(partRow, cell)))) return [];
    return head.cells.flatMap((name, at) => wrongColumn([...parts, sum], name, at) ?? []);
  });
}
