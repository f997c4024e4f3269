import type { PagePiece } from './page-piece.ts';
import { endsWide, opensWide } from './page-spacing.rules.ts';
import { fillTable, isInTable, type PageTable, type RuledRow } from './page-tables.ts';

/** A printed line of a cell, in points. */
export type CellLine = { text: string; y: number; left: number; right: number; size: number };

/** A cell by its printed lines, and the right edge of its column. */
type PrintedCell = { lines: CellLine[]; edge: number };

/** Lines of two cells nearer than this, in parts of their size, stand on one height. */
const sameHeight = 0.45;

/** A line that leaves so much room, in its size, was not wrapped: the next word would have stood in it. */
const roomForMore = 1.5;

/** Fewer rows without rules between them may be lines that an author broke. */
const fewestRows = 3;

/**
 * The rows of a ruled table with the words of their cells, blank rows left out. Rows that have no rule between them are parted where the lines of their
 * cells stand on the same heights and none of them was wrapped.
 */
export function tableRows(
  table: PageTable,
  pieces: PagePiece[],
  linesOf: (cell: PagePiece[]) => CellLine[],
): RuledRow[] {
  const own = pieces.filter((piece) => isInTable(table, piece));
  const printed = fillTable<PrintedCell>(table, own, (cell, column) => ({
    lines: linesOf(cell),
    edge: table.columns[column + 1] ?? 0,
  }));
  return printed.flatMap(parted).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Frames around prose and the squares of drawings have rules too: a table has several rows of several cells, or one of short cells. */
export function looksLikeTable(rows: readonly RuledRow[]): boolean {
  const filled = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length >= 2);
  const longest = Math.max(0, ...filled.flatMap(({ cells }) => cells.map((cell) => cell.length)));
  return filled.length >= 2 || (filled.length === 1 && longest <= longestAlone);
}

const longestAlone = 200;

function parted(row: RuledRow<PrintedCell>): RuledRow[] {
  const heights = heightsOf(row.cells);
  const starts = heights.filter((_, at) => at === 0 || beginsRow(row.cells, heights, at));
  if (row.merged.length > 0 || starts.length < fewestRows) return [{ ...row, cells: row.cells.map(joined) }];
  return starts.map((start, at) => ({
    y: at === 0 ? row.y : start,
    merged: [],
    cells: row.cells.map(({ lines, edge }) =>
      joined({ lines: lines.filter(({ y }) => isFrom(y, start) && !isFrom(y, starts[at + 1])), edge }),
    ),
  }));
}

/** Half a point of two baselines is no difference. */
function isFrom(y: number, start: number | undefined): boolean {
  return start !== undefined && y >= start - 0.5;
}

/** The heights of the lines of all cells, from the top; lines that stand on one height have the highest. */
function heightsOf(cells: readonly PrintedCell[]): number[] {
  const lines = cells.flatMap((cell) => cell.lines).sort((a, b) => a.y - b.y);
  const heights: number[] = [];
  for (const { y, size } of lines) {
    const last = heights.at(-1);
    if (last === undefined || y - last >= size * sameHeight) heights.push(y);
  }
  return heights;
}

/** Whether two cells at least have a line here and on the height before, and none of those before was wrapped. */
function beginsRow(cells: readonly PrintedCell[], heights: readonly number[], at: number): boolean {
  const [before, here] = [heights[at - 1] ?? 0, heights[at] ?? 0];
  const on = (lines: readonly CellLine[], height: number) =>
    lines.find(({ y, size }) => y >= height - 0.5 && y - height < size * sameHeight);
  const partners = cells.flatMap(({ lines, edge }) => {
    const line = on(lines, before);
    return line !== undefined && on(lines, here) !== undefined ? [{ line, edge }] : [];
  });
  return partners.length >= 2 && partners.every(({ line, edge }) => edge - line.right > line.size * roomForMore);
}

/** The printed lines of a cell, closed up where Chinese was wrapped. */
function joined({ lines }: PrintedCell): string {
  return lines.reduce((text, line) => {
    const isWrap = endsWide.form.test(text) || opensWide.form.test(line.text) || text === '';
    return isWrap ? text + line.text : `${text} ${line.text}`;
  }, '');
}
