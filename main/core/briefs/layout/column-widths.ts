import { lineCount, textWidth } from '../form/text-width.ts';
import type { BriefTable, Cell, Column } from '../outline/brief.ts';

const sample = 80;
const cellPadding = 2;
/** A line of a cell up to so many characters is a word, a day or a figure that is not broken. */
const longestWord = 6;
/** Millimetres that borders and rounding take from a cell. */
const borders = 0.6;
/** Where a word processor sets Chinese and figures a quarter of a character apart. */
const scriptEdge = /(?<=[\u2e80-\u9fff])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=[\u2e80-\u9fff])/gu;

/** Width of a word in characters with the air between Chinese and figures. */
function wordWidth(word: string): number {
  return textWidth(word) + [...word.matchAll(scriptEdge)].length / 4;
}

/** The width in millimetres below which the heading of a column, or a word of one that does not grow, would be broken. */
function unbrokenWidth(table: BriefTable, index: number, em: number): number {
  const column = table.columns[index];
  const cells = column?.grow === 0 ? table.rows.flatMap((row) => (row[index]?.text ?? '').split('\n')) : [];
  const words = cells.map(wordWidth).filter((width) => width <= longestWord);
  return Math.max(...(column?.title ?? '').split('\n').map(wordWidth), ...words) * em + cellPadding + borders;
}

/** Narrowest widths of the columns: those that the plan wants, or where `total` does not hold them what their words need. */
function leastWidths(table: BriefTable, total: number, em: number): number[] {
  const needed = table.columns.map((_, index) => unbrokenWidth(table, index, em));
  const wanted = table.columns.map((column, index) => Math.max(column.width, needed[index] ?? 0));
  const excess = sum(wanted) - total;
  const spare = sum(wanted) - sum(needed);
  if (excess <= 0 || spare < excess) return wanted;
  return wanted.map((width, index) => width - ((width - (needed[index] ?? 0)) * excess) / spare);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

/** True when `total` millimetres hold every column without breaking a heading or a word. */
export function holdsWords(table: BriefTable, total: number, em: number): boolean {
  return sum(leastWidths(table, total, em)) <= total + 0.01;
}

/**
 * Column widths in millimetres that fill `total`. Every column gets its narrowest width, in which no heading and no short word breaks; what is left goes millimetre
 * by millimetre to the growing column that by it lowers the rows most, so that long texts stand beside each other in
 * about the same height. `em` is the width of one character in millimetres.
 */
export function columnWidths(table: BriefTable, total: number, em: number): number[] {
  const narrowest = leastWidths(table, total, em);
  const least = sum(narrowest);
  const widths = narrowest.map((width) => (least > total ? (width * total) / least : width));
  const rows = table.rows.slice(0, sample);
  for (let left = Math.floor(total - least + 0.01); left > 0; left -= 1) {
    const index = tallestColumn(table.columns, rows, widths, em);
    widths[index] = (widths[index] ?? 0) + 1;
  }
  const rest = total - sum(widths);
  const last = widths.length - 1;
  widths[last] = (widths[last] ?? 0) + rest;
  return widths;
}

function tallestColumn(
  columns: readonly Column[],
  rows: readonly Cell[][],
  widths: readonly number[],
  em: number,
): number {
  const growing = columns.flatMap((column, index) => (column.grow > 0 ? [index] : []));
  const votes = new Map<number, number>();
  for (const row of rows) {
    let best = growing[0] ?? 0;
    let height = -1;
    for (const index of growing) {
      const lines = cellLines(row[index], widths[index] ?? 1, em);
      const narrower =
        (widths[index] ?? 0) * (columns[best]?.grow ?? 1) < (widths[best] ?? 0) * (columns[index]?.grow ?? 1);
      if (lines > height || (lines === height && narrower)) {
        best = index;
        height = lines;
      }
    }
    // A millimetre takes the more from a row, the narrower its tallest column is.
    votes.set(best, (votes.get(best) ?? 0) + height / (widths[best] ?? 1));
  }
  return [...votes.entries()].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? growing[0] ?? 0;
}

/** Lines that a cell takes at a column width; the source line below the text is counted in its smaller size. */
export function cellLines(cell: Cell | undefined, width: number, em: number): number {
  if (!cell) return 1;
  const perLine = Math.max(1, Math.floor((width - cellPadding) / em));
  const sources = (cell.sources ?? []).join('；');
  return (
    lineCount(cell.text, perLine) + (sources === '' ? 0 : Math.ceil((textWidth(sources) + 3) / (perLine * 1.2)) * 0.8)
  );
}

/** Height of the tallest row in lines. */
export function tallestRow(table: BriefTable, widths: readonly number[], em: number): number {
  return table.rows.reduce(
    (tallest, row) => Math.max(tallest, ...row.map((cell, index) => cellLines(cell, widths[index] ?? 1, em))),
    1,
  );
}
