import { type CellEdges, layByEdges } from '../table-edges.ts';
import type { GridRow } from '../table-grid.ts';
import type { Sprm } from './sprms.ts';

/** A row of a doc as it was read: the paragraphs of each cell, and the property changes of its end mark. */
export type DocRow = { cells: string[][]; sprms: Sprm[] };

const rowDefinition = 0xd608;
/** Lays the rows of one table on a common grid by the edges that each row gives for its cells ([MS-DOC] 2.9.321). */
export function layDocTable(rows: DocRow[]): GridRow[] {
  return layByEdges(rows.map((row) => ({ cells: row.cells, edges: edgesOf(row) })));
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
