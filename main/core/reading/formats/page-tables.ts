import type { PagePiece, PageRule } from './page-piece.ts';

/** A ruled table: the edges of its columns and rows, and the lines that are really drawn between them. */
export type PageTable = { columns: number[]; rows: number[]; horizontal: PageRule[]; vertical: PageRule[] };

/** One row of a table on its grid. */
export type RuledRow<Cell = string> = {
  y: number;
  cells: Cell[];
  merged: { column: number; across: number; down: number }[];
};

/** Lines that miss each other by less than this (in points) meet. */
const near = 3;
const leastLength = 6;
/** Squared paper and maps are no tables. */
const mostCells = 5_000;

/**
 * Finds the ruled tables of a page: lines that cross form one table; at least two columns and two rows make it one. Frames
 * around text (one cell) are none.
 */
export function findTables(rules: PageRule[]): PageTable[] {
  const long = rules.filter((rule) => Math.abs(rule.x1 - rule.x0) + Math.abs(rule.y1 - rule.y0) >= leastLength);
  const horizontal = long.filter((rule) => Math.abs(rule.y1 - rule.y0) < 1).map(leftToRight);
  const vertical = long.filter((rule) => Math.abs(rule.x1 - rule.x0) < 1).map(topToBottom);
  return groupCrossing(horizontal, vertical)
    .map((group) => ({
      ...group,
      columns: distinct(group.vertical.map((rule) => rule.x0)),
      rows: distinct(group.horizontal.map((rule) => rule.y0)),
    }))
    .filter(({ columns, rows }) => columns.length >= 3 && rows.length >= 3 && columns.length * rows.length <= mostCells)
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** Whether the middle of a piece lies in the table. */
export function isInTable(table: PageTable, piece: PagePiece): boolean {
  const { x, y } = middleOf(piece);
  const { columns, rows } = table;
  return x > (columns[0] ?? 0) && x < (columns.at(-1) ?? 0) && y > (rows[0] ?? 0) && y < (rows.at(-1) ?? 0);
}

/** Puts the pieces that lie in the table into its cells. `read` makes a cell of its pieces; it is told the 0-based column. */
export function fillTable<Cell>(
  table: PageTable,
  pieces: PagePiece[],
  read: (cell: PagePiece[], column: number) => Cell,
): RuledRow<Cell>[] {
  const anchors = anchorsOf(table);
  const inCells = new Map<number, PagePiece[]>();
  const width = table.columns.length - 1;
  for (const piece of pieces) {
    const { x, y } = middleOf(piece);
    const anchor = anchors[bandOf(table.rows, y) * width + bandOf(table.columns, x)];
    if (anchor === undefined) continue;
    const inCell = inCells.get(anchor);
    if (inCell === undefined) inCells.set(anchor, [piece]);
    else inCell.push(piece);
  }
  return table.rows.slice(0, -1).map((y, row) => ({
    y,
    cells: Array.from({ length: width }, (_, column) => read(inCells.get(row * width + column) ?? [], column)),
    merged: mergesOf(anchors, row, width, table.rows.length - 1),
  }));
}

type Crossing = { horizontal: PageRule[]; vertical: PageRule[] };

function groupCrossing(horizontal: PageRule[], vertical: PageRule[]): Crossing[] {
  const left = new Set(horizontal);
  const leftVertical = new Set(vertical);
  const groups: Crossing[] = [];
  for (const start of horizontal) {
    if (!left.delete(start)) continue;
    const group: Crossing = { horizontal: [start], vertical: [] };
    grow(group, left, leftVertical);
    groups.push(group);
  }
  return groups;
}

/** Takes in lines that cross lines of the group, in turn vertical and horizontal, until none is left that does. */
function grow(group: Crossing, horizontal: Set<PageRule>, vertical: Set<PageRule>): void {
  let fresh = [...group.horizontal];
  while (fresh.length > 0) {
    const crossing = [...vertical].filter((rule) => fresh.some((line) => cross(line, rule)));
    for (const rule of crossing) vertical.delete(rule);
    group.vertical.push(...crossing);
    fresh = [...horizontal].filter((line) => crossing.some((rule) => cross(line, rule)));
    for (const line of fresh) horizontal.delete(line);
    group.horizontal.push(...fresh);
  }
}

function cross(line: PageRule, rule: PageRule): boolean {
  const meetsAcross = rule.x0 >= line.x0 - near && rule.x0 <= line.x1 + near;
  return meetsAcross && line.y0 >= rule.y0 - near && line.y0 <= rule.y1 + near;
}

/** For each place of the grid (row by row) the place whose cell covers it. */
function anchorsOf(table: PageTable): number[] {
  const width = table.columns.length - 1;
  const anchors: number[] = [];
  for (let row = 0; row < table.rows.length - 1; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const place = row * width + column;
      const before =
        column > 0 && !hasRule(table.vertical, table.columns[column] ?? 0, middle(table.rows, row), 'vertical');
      const above =
        row > 0 && !hasRule(table.horizontal, table.rows[row] ?? 0, middle(table.columns, column), 'horizontal');
      anchors.push((before ? anchors[place - 1] : above ? anchors[place - width] : undefined) ?? place);
    }
  }
  return anchors;
}

function hasRule(rules: PageRule[], at: number, across: number, direction: 'vertical' | 'horizontal'): boolean {
  return rules.some((rule) =>
    direction === 'vertical'
      ? Math.abs(rule.x0 - at) < near && rule.y0 <= across && rule.y1 >= across
      : Math.abs(rule.y0 - at) < near && rule.x0 <= across && rule.x1 >= across,
  );
}

function mergesOf(anchors: number[], row: number, width: number, height: number): RuledRow['merged'] {
  const merged: RuledRow['merged'] = [];
  for (let column = 0; column < width; column += 1) {
    const place = row * width + column;
    if (anchors[place] !== place) continue;
    let across = 1;
    while (column + across < width && anchors[place + across] === place) across += 1;
    let down = 1;
    while (row + down < height && anchors[place + down * width] === place) down += 1;
    if (across > 1 || down > 1) merged.push({ column, across, down });
  }
  return merged;
}

function middleOf(piece: PagePiece): { x: number; y: number } {
  // The baseline is the foot of the characters; their middle lies a third of their size above it.
  return { x: piece.x + Math.min(piece.width, piece.size) / 2, y: piece.y - piece.size / 3 };
}

function bandOf(edges: number[], at: number): number {
  return Math.max(
    0,
    edges.findLastIndex((edge) => edge <= at),
  );
}

function middle(edges: number[], band: number): number {
  return ((edges[band] ?? 0) + (edges[band + 1] ?? 0)) / 2;
}

function distinct(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, at) => at === 0 || value - (sorted[at - 1] ?? 0) > near);
}

function leftToRight(rule: PageRule): PageRule {
  return { ...rule, x0: Math.min(rule.x0, rule.x1), x1: Math.max(rule.x0, rule.x1) };
}

function topToBottom(rule: PageRule): PageRule {
  return { ...rule, y0: Math.min(rule.y0, rule.y1), y1: Math.max(rule.y0, rule.y1) };
}
