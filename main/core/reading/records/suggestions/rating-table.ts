import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { cellAt } from './cell-at.ts';
import { bracketSign } from './cell-edges.rules.ts';
import type { ListYears } from './days-without-year.ts';
import type { ListLine, ListSheet } from './list-line.ts';
import type { LeftOutRow } from './listed-row.ts';
import { numberCell, ratedDay, ratedNumber } from './rating-table.rules.ts';
import { readDay, readRating, saysNothing } from './read-cell.ts';
import { readRow, type SuggestionRow } from './suggestion-row.ts';

type Mapping = Record<string, SuggestionField>;

/** A row below the headings, by heading; line 1-based. */
export type PlainRow = { line: number; cells: Record<string, string>; isTotal: boolean };

/** Headings that stand for those which a table of ratings leaves out. */
const plainHeadings = { number: '建议编号', satisfaction: '代表评价', ratedOn: '评价日期' } as const;

const plain = (cell: string) => bracketSign.form.replaceAll(toHalfWidth(cell));

function isRating(cell: string): boolean {
  return 'value' in readRating(cell);
}

/** True for a cell that is a day, whether its year is known or not. */
function isDay(cell: string): boolean {
  const read = readDay(cell);
  return 'value' in read || read.problem === 'day-without-year' || read.problem === 'no-such-day';
}

function isNumber(cell: string): boolean {
  return numberCell.form.test(plain(cell));
}

function fieldOfCells(cells: readonly string[]): keyof typeof plainHeadings | null {
  const filled = cells.filter((cell) => !saysNothing(cell));
  if (filled.length === 0) return null;
  if (filled.every(isNumber)) return 'number';
  if (filled.every(isDay)) return 'ratedOn';
  return filled.every(isRating) ? 'satisfaction' : null;
}

/** The headings that columns of bare cells stand for: numbers, ratings and, at most, days; null where they are anything else or come twice. */
function bareHeadings(rows: readonly (readonly string[])[]): string[] | null {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const fields = Array.from({ length: width }, (_, at) => fieldOfCells(rows.map((cells) => cellAt(cells, at))));
  const found = fields.filter((field) => field !== null);
  const isBlank = (at: number) => rows.every((cells) => cellAt(cells, at).trim() === '');
  const isTold = fields.every((field, at) => field !== null || isBlank(at));
  const isOnce = new Set(found).size === found.length;
  if (!isTold || !isOnce || !found.includes('number') || !found.includes('satisfaction')) return null;
  return fields.map((field) => (field === null ? '' : plainHeadings[field]));
}

/**
 * A sheet whose rows are ratings from the first on, under headings that it leaves out; any other sheet as it is. Titles over the rows have
 * one cell.
 */
export function withRatingHead(sheet: ListSheet): ListSheet {
  const filled = ({ cells }: ListLine) => cells?.filter((cell) => cell.trim() !== '').length ?? 0;
  const first = sheet.lines.findIndex((line) => filled(line) > 1);
  const rows = sheet.lines.slice(first).filter((line) => filled(line) > 1);
  const head = first < 0 ? null : bareHeadings(rows.map(({ cells }) => cells ?? []));
  if (head === null) return sheet;
  // It stands on no line of the file: below what is above, above every row.
  const line = { line: 0, text: '', cells: head, merged: [], knowsMerges: true, dayForms: {} };
  return { ...sheet, lines: [...sheet.lines.slice(0, first), line, ...sheet.lines.slice(first)] };
}

/**
 * What the columns of a table mean that rates suggestions by their numbers: it has a column of numbers, of what deputies think, and no
 * title. Null for any other table. `fixed` is what a person fixed.
 */
export function ratingColumns(
  named: Readonly<Mapping>,
  rows: readonly PlainRow[],
  fixed: Readonly<Record<string, string>>,
): Mapping | null {
  const headings = Object.keys(rows[0]?.cells ?? {});
  const of = (field: SuggestionField) => headings.filter((heading) => named[heading] === field);
  const cellsOf = (heading: string) => rows.flatMap(({ cells }) => cells[heading] ?? []);
  const [number] = of('number');
  const isNumbers = number !== undefined && (fixed[number] !== undefined || ratedNumber.form.test(plain(number)));
  const rated = [...of('satisfaction'), ...of('attitude')].flatMap(cellsOf).filter((cell) => !saysNothing(cell));
  if (of('title').length > 0 || !isNumbers || rated.filter(isRating).length * 2 <= rated.length) return null;
  const days = headings.filter((heading) => named[heading] === undefined && ratedDay.form.test(plain(heading)));
  const [day] = of('ratedOn').length === 0 ? days : [];
  return day === undefined || fixed[day] !== undefined ? { ...named } : { ...named, [day]: 'ratedOn' };
}

type RatingRows = {
  rows: { line: number; cells: Record<string, string>; read: SuggestionRow }[];
  leftOut: LeftOutRow[];
};

/** The rows of a table of ratings; sums, rows without a number and rows that rate nothing are left out and told. */
export function ratingRows(rows: readonly PlainRow[], mapping: Mapping, years: ListYears): RatingRows {
  const all: RatingRows = { rows: [], leftOut: [] };
  for (const { line, cells, isTotal } of rows) {
    const read = readRow(cells, mapping, years);
    const { satisfaction, handling, problems = [] } = read;
    const isRated = [satisfaction, handling?.attitude ?? null].some((cell) => cell !== null && !isNone(cell));
    const isOdd = problems.some(({ heading }) => ['satisfaction', 'attitude'].includes(mapping[heading] ?? ''));
    const why = isTotal
      ? 'total'
      : read.number === null
        ? 'no-number'
        : isRated || isOdd
          ? null
          : saidNone(read)
            ? 'said-unrated'
            : 'not-rated';
    const text = Object.values(cells)
      .filter((cell) => cell.trim() !== '')
      .join(' ');
    if (why === null) all.rows.push({ line, cells, read });
    else all.leftOut.push({ line, why, first: line, text });
  }
  return all;
}

/** True where a row says in words that no rating came back (未反馈), and is not just blank. */
function saidNone({ satisfaction, handling }: SuggestionRow): boolean {
  return [satisfaction, handling?.attitude ?? null].some((cell) => cell !== null && cell.trim() !== '');
}

function isNone(cell: string): boolean {
  const read = readRating(cell);
  return 'value' in read && read.value === 'none';
}
