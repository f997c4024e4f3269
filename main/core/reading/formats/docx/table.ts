import { type GridRow, layOnGrid, type PlacedCell } from '../table-grid.ts';
import { childElement, childElements, valOf, type XmlNode } from '../xml.ts';
import { isOn } from './styles.ts';

/** One row of a table, with the tables that stand inside its cells. */
export type TableRow = GridRow & { nested: XmlNode[] };

/**
 * Reads a `w:tbl` (ECMA-376 17.4): merged cells by `gridSpan` and `vMerge`, deleted rows left out. `read` gives the
 * paragraphs of a cell; it is called once per cell, in order, because numbers count on.
 */
export function readTable(table: XmlNode, read: (cell: XmlNode) => string[]): TableRow[] {
  const rows = rowsOf(table);
  const grid = layOnGrid(rows.map((row) => placeCells(row, read)));
  return grid.map((row, at) => ({ ...row, nested: cellsOf(rows[at]).flatMap((cell) => childElements(cell, 'tbl')) }));
}

function rowsOf(table: XmlNode): XmlNode[] {
  return through(table, 'tr').filter((row) => childElement(childElement(row, 'trPr'), 'del') === undefined);
}

function cellsOf(row: XmlNode | undefined): XmlNode[] {
  return row === undefined ? [] : through(row, 'tc');
}

/** Children of a kind, also inside content controls and tracked insertions. */
function through(node: XmlNode, name: string): XmlNode[] {
  return childElements(node).flatMap((child) => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(child.name) ? through(child, name) : [];
  });
}

function placeCells(row: XmlNode, read: (cell: XmlNode) => string[]): PlacedCell[] {
  let column = countOf(childElement(childElement(row, 'trPr'), 'gridBefore'), 0);
  return cellsOf(row).map((cell) => {
    const properties = childElement(cell, 'tcPr');
    const across = countOf(childElement(properties, 'gridSpan'), 1);
    const merge = childElement(properties, 'vMerge');
    const continues = merge !== undefined && (valOf(merge) ?? 'continue') === 'continue' && isOn(merge);
    const placed = { column, across, paragraphs: continues ? [] : read(cell), continues };
    column += across;
    return placed;
  });
}

/** A count as written; the default when it is none. Word itself stops at 63 columns. */
function countOf(node: XmlNode | undefined, otherwise: number): number {
  const count = Number(valOf(node) ?? otherwise);
  return Number.isInteger(count) && count >= otherwise ? Math.min(count, 1_024) : otherwise;
}
