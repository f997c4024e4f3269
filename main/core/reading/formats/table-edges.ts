import { type GridRow, layOnGrid, type PlacedCell } from './table-grid.ts';

/** Where a cell stands by the edges that its row gives for it, in twentieths of a point; whether it only continues the one above. */
export type CellEdges = { left: number; right: number; continues: boolean };

/** A row as it was read: the paragraphs of each cell, and the edges of its cells. */
export type EdgedRow = { cells: string[][]; edges: CellEdges[] };

/** Edges nearer than this are one edge. */
const tolerance = 30;

/** Lays the rows of one table on a common grid by the edges of their cells. */
export function layByEdges(rows: readonly EdgedRow[]): GridRow[] {
  const grid = commonEdges(rows.flatMap(({ edges }) => edges));
  return layOnGrid(rows.map((row) => placeCells(row, grid)));
}

function placeCells({ cells, edges }: EdgedRow, grid: number[]): PlacedCell[] {
  return cells.map((paragraphs, at) => {
    const cell = edges[at];
    // A row without a definition that fits is laid cell by cell.
    if (cell === undefined || edges.length !== cells.length)
      return { column: at, across: 1, paragraphs, continues: false };
    const column = indexOf(grid, cell.left);
    return { column, across: Math.max(1, indexOf(grid, cell.right) - column), paragraphs, continues: cell.continues };
  });
}

function commonEdges(cells: CellEdges[]): number[] {
  const all = cells.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b);
  return all.filter((edge, at) => at === 0 || edge - (all[at - 1] ?? 0) > tolerance);
}

function indexOf(grid: number[], edge: number): number {
  const at = grid.findLastIndex((known) => known <= edge + tolerance);
  return Math.max(0, at);
}
