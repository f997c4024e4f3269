import { childElement, childElements, valOf, type XmlNode } from '../xml.ts';
import { isOn } from './styles.ts';

/** One row of a table, on the grid of the table: a cell covered by a merge is the empty string. */
export type TableRow = {
  cells: string[];
  merged: { column: number; across: number; down: number }[];
  /** The paragraphs of the row's only cell when the row is one cell in width; null otherwise. */
  single: string[] | null;
  /** Tables that stand inside cells of the row. */
  nested: XmlNode[];
};

type PlacedCell = { column: number; across: number; down: number; paragraphs: string[]; continues: boolean };

/**
 * Reads a `w:tbl` (ECMA-376 17.4): merged cells by `gridSpan` and `vMerge`, deleted rows left out. `read` gives the
 * paragraphs of a cell; it is called once per cell, in order, because numbers count on.
 */
export function readTable(table: XmlNode, read: (cell: XmlNode) => string[]): TableRow[] {
  const open = new Map<number, PlacedCell>();
  const placed = rowsOf(table).map((row) => {
    const cells = placeCells(row, read);
    for (const cell of cells) growAnchor(open, cell);
    return { cells, nested: cellsOf(row).flatMap((cell) => childElements(cell, 'tbl')) };
  });
  const width = Math.max(0, ...placed.map(({ cells }) => rightEdge(cells)));
  return placed.map(({ cells, nested }) => ({
    cells: onGrid(cells, width),
    merged: cells.filter((cell) => !cell.continues && (cell.across > 1 || cell.down > 1)).map(mergeOf),
    single: cells.length === 1 && cells[0] !== undefined && !cells[0].continues ? cells[0].paragraphs : null,
    nested,
  }));
}

function rowsOf(table: XmlNode): XmlNode[] {
  return through(table, 'tr').filter((row) => childElement(childElement(row, 'trPr'), 'del') === undefined);
}

function cellsOf(row: XmlNode): XmlNode[] {
  return through(row, 'tc');
}

/** Children of a kind, also inside content controls and tracked insertions. */
function through(node: XmlNode, name: string): XmlNode[] {
  return childElements(node).flatMap((child) => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(child.name) ? through(child, name) : [];
  });
}

function placeCells(row: XmlNode, read: (cell: XmlNode) => string[]): PlacedCell[] {
  let column = Number(valOf(childElement(childElement(row, 'trPr'), 'gridBefore')) ?? 0);
  return cellsOf(row).map((cell) => {
    const properties = childElement(cell, 'tcPr');
    const across = Math.min(1024, Math.max(1, Number(valOf(childElement(properties, 'gridSpan')) ?? 1) || 1));
    const merge = childElement(properties, 'vMerge');
    const continues = merge !== undefined && (valOf(merge) ?? 'continue') === 'continue' && isOn(merge);
    const placed = { column, across, down: 1, paragraphs: continues ? [] : read(cell), continues };
    column += across;
    return placed;
  });
}

function growAnchor(open: Map<number, PlacedCell>, cell: PlacedCell): void {
  const anchor = open.get(cell.column);
  if (cell.continues && anchor !== undefined) anchor.down += 1;
  else open.set(cell.column, cell);
}

function rightEdge(cells: PlacedCell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.across;
}

function onGrid(cells: PlacedCell[], width: number): string[] {
  const grid = new Array<string>(width).fill('');
  for (const cell of cells) grid[cell.column] = cell.paragraphs.filter((text) => text !== '').join(' ');
  return grid;
}

function mergeOf({ column, across, down }: PlacedCell): { column: number; across: number; down: number } {
  return { column, across, down };
}
