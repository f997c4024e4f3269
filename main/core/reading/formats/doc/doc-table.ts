import { type GridRow, layOnGrid, type PlacedCell } from '../table-grid.ts';
import type { Sprm } from './sprms.ts';

/** A row of a doc as it was read: the paragraphs of each cell, and the property changes of its end mark. */
export type DocRow = { cells: string[][]; sprms: Sprm[] };

type CellEdges = { left: number; right: number; continues: boolean };

const rowDefinition = 0xd608;
/** Edges nearer than this (in twentieths of a point) are one edge. */
const tolerance = 30;

/** Lays the rows of one table on a common grid by the edges that each row gives for its cells ([MS-DOC] 2.9.321). */
export function layDocTable(rows: DocRow[]): GridRow[] {
  const edges = rows.map((row) => edgesOf(row));
  const grid = commonEdges(edges.flat());
  return layOnGrid(rows.map((row, at) => placeCells(row, edges[at] ?? [], grid)));
}

function placeCells(row: DocRow, edges: CellEdges[], grid: number[]): PlacedCell[] {
  return row.cells.map((paragraphs, at) => {
    const cell = edges[at];
    // A row without a definition that fits is laid cell by cell.
    if (cell === undefined || edges.length !== row.cells.length)
      return { column: at, across: 1, paragraphs, continues: false };
    const column = indexOf(grid, cell.left);
    return { column, across: Math.max(1, indexOf(grid, cell.right) - column), paragraphs, continues: cell.continues };
  });
}

/** The operand: its size (2 bytes), the number of cells (1), their edges (2 each, one more than cells), 20 bytes per cell. */
function edgesOf({ sprms }: DocRow): CellEdges[] {
  const operand = sprms.findLast((sprm) => sprm.code === rowDefinition)?.operand;
  if (operand === undefined || operand.byteLength < 3) return [];
  const count = operand.getUint8(2);
  if (3 + (count + 1) * 2 > operand.byteLength) return [];
  return Array.from({ length: count }, (_, cell) => {
    const flagsAt = 3 + (count + 1) * 2 + cell * 20;
    const flags = flagsAt + 2 <= operand.byteLength ? operand.getUint16(flagsAt, true) : 0;
    return {
      left: operand.getInt16(3 + cell * 2, true),
      right: operand.getInt16(5 + cell * 2, true),
      // Bits 5 and 6: 1 continues the cell above, 3 begins a cell merged downwards.
      continues: ((flags >> 5) & 3) === 1,
    };
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
