import { holds } from '#core/rules/first-match.ts';
import { numberInCell } from './table.rules.ts';
import type { TableRow } from './table-row.ts';

/** The most rows of headings. */
const deepest = 3;

/** The headings of a table's columns, and how many of its rows they take. */
export function headerOf(rows: readonly TableRow[]): { headings: string[]; depth: number } {
  const top = spread(rows[0]);
  let depth = 1;
  let headings = top;
  while (depth < deepest && isHeading(rows[depth], top)) {
    const below = spread(rows[depth]);
    headings = headings.map((heading, column) => `${heading}${below[column] ?? ''}`);
    depth += 1;
  }
  return { headings: headings.map((heading) => heading.replaceAll(' ', '')), depth };
}

/** A second row of headings leaves blank what the first one says of both, and holds no figure. */
function isHeading(row: TableRow | undefined, top: readonly string[]): boolean {
  if (row === undefined || row.cells.length !== top.length) return false;
  const [first = '', second = ''] = row.cells;
  const told = row.cells.filter((cell) => cell !== '');
  return first === '' && second === '' && told.length > 1 && !told.some((cell) => holds(numberInCell, cell));
}

/** The cells of a row of headings, each in every column that it covers. */
function spread(row: TableRow | undefined): string[] {
  if (row === undefined) return [];
  const cells = parted(row.cells);
  for (const { column, across } of row.paragraph.hint?.merged ?? [])
    for (let at = column + 1; at < column + across; at += 1) if (cells[at] === '') cells[at] = cells[column] ?? '';
  return cells;
}

/** 序号 指标名称 in one cell before a blank one are the headings of both columns, as a PDF gives them. */
function parted(cells: readonly string[]): string[] {
  const all = [...cells];
  all.forEach((cell, column) => {
    const words = cell.split(' ').filter((word) => word !== '');
    const blank = all.slice(column + 1, column + words.length);
    if (words.length > 1 && blank.every((next) => next === '')) all.splice(column, words.length, ...words);
  });
  return all;
}
