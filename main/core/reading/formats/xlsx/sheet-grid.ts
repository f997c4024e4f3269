import { DrawnTotal } from '../drawn-total.ts';
import type { ReadLimits } from '../limits.ts';
import { childElement, descendants, readXmlSubtrees, textOf, type XmlNode } from '../xml.ts';
import { type NumberStyle, writeNumber } from './number-style.ts';
import { sheetMargins } from './sheet-margins.ts';

/** A merged area, 0-based, with how many columns and rows it covers. */
export type Merge = { column: number; row: number; across: number; down: number };
/** `dayForms`: how its days are shown, by column. */
export type SheetRow = { index: number; cells: string[]; hidden: boolean; dayForms: Record<number, string> };
/** `margins`: the words in the heads and feet of its pages. `hiddenColumns`: 0-based. `dropped`: cells past the last column that is read. */
export type SheetGrid = {
  rows: SheetRow[];
  merges: Merge[];
  margins: string[];
  hiddenColumns: number[];
  dropped: number;
};

/** A sheet without anything. */
export function emptyGrid(): SheetGrid {
  return { rows: [], merges: [], margins: [], hiddenColumns: [], dropped: 0 };
}

export type WorkbookParts = {
  shared: string[];
  styles: NumberStyle[];
  dayForms: (string | null)[];
  epoch1904: boolean;
};

/**
 * Reads the rows and merged areas of one worksheet part (ECMA-376 18.3). Cells of a row beyond `columns` are left out. Errors:
 * `file-too-large` for more rows or cells than one file may have.
 */
export function readSheetGrid(xml: string, name: string, limits: ReadLimits, parts: WorkbookParts): SheetGrid {
  const grid = emptyGrid();
  const total = new DrawnTotal(name, limits);
  readXmlSubtrees(
    { xml, name, limits },
    (element) => sheetParts.has(element),
    (node) => {
      if (node.name === 'row') {
        const row = readRow(node, grid, limits, parts);
        grid.rows.push(row);
        total.addCells(row.cells.length);
        // A shared string takes no room here, but each of its places does once it is drawn.
        total.addCharacters(row.cells.reduce((sum, cell) => sum + cell.length, 0));
        total.holdLines(grid.rows.length);
      } else if (node.name === 'col') addHiddenColumns(grid, node.attributes, limits);
      else if (node.name === 'headerFooter') grid.margins.push(...sheetMargins(node));
      else addMerge(grid, node.attributes.ref ?? '');
    },
  );
  return grid;
}

const sheetParts: ReadonlySet<string> = new Set(['row', 'col', 'mergeCell', 'headerFooter']);

function addHiddenColumns(grid: SheetGrid, { hidden, min, max }: Record<string, string>, limits: ReadLimits): void {
  if (hidden !== '1' && hidden !== 'true') return;
  const last = Math.min(Number(max) || 0, limits.columns);
  for (let column = Math.max(1, Number(min) || 1); column <= last; column += 1) grid.hiddenColumns.push(column - 1);
}

function readRow(node: XmlNode, grid: SheetGrid, limits: ReadLimits, parts: WorkbookParts): SheetRow {
  const before = grid.rows.at(-1)?.index ?? -1;
  const index = node.attributes.r === undefined ? before + 1 : Number(node.attributes.r) - 1;
  const cells: string[] = [];
  const dayForms: Record<number, string> = {};
  for (const cell of descendants(node, 'c')) {
    const column =
      cell.attributes.r === undefined ? cells.length : (placeOf(cell.attributes.r)?.column ?? cells.length);
    if (column >= limits.columns) {
      if (cellText(cell, parts).trim() !== '') grid.dropped += 1;
      continue;
    }
    while (cells.length < column) cells.push('');
    cells[column] = cellText(cell, parts);
    const form = parts.dayForms[Number(cell.attributes.s ?? 0)];
    if (form && cell.attributes.t === undefined && cells[column] !== '') dayForms[column] = form;
  }
  const hidden = node.attributes.hidden === '1' || node.attributes.hidden === 'true';
  return { index: Number.isFinite(index) ? index : before + 1, cells, hidden, dayForms };
}

function cellText(cell: XmlNode, parts: WorkbookParts): string {
  const { t: type, s: style } = cell.attributes;
  if (type === 'inlineStr') return richText(childElement(cell, 'is'));
  const value = childElement(cell, 'v');
  if (value === undefined) return '';
  const raw = textOf(value);
  switch (type) {
    case 's':
      return parts.shared[Number(raw)] ?? '';
    case 'b':
      return raw === '1' ? 'TRUE' : 'FALSE';
    case 'str':
    case 'e':
    case 'd':
      return raw;
    default:
      return writeNumber(raw, parts.styles[Number(style ?? 0)] ?? 'plain', parts.epoch1904);
  }
}

/** Excel writes characters that XML cannot hold as `_x000D_` (ECMA-376 22.9.2.19); line ends are the ones that occur. */
function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x000[DA]_/gi, '\n').replace(/_x005F_/gi, '_') : text;
}

/** The text of a string item; readings above the characters (`rPh`) are left out. */
export function richText(item: XmlNode | undefined): string {
  let text = '';
  for (const child of item?.children ?? []) {
    if (typeof child === 'string' || child.name === 'rPh' || child.name === 'phoneticPr') continue;
    text += child.name === 't' ? unescapeText(textOf(child)) : richText(child);
  }
  return text;
}

function addMerge(grid: SheetGrid, reference: string): void {
  const [from, to] = reference.split(':').map(placeOf);
  if (from == null || to == null || to.row < from.row || to.column < from.column) return;
  const { column, row } = from;
  grid.merges.push({ column, row, across: to.column - column + 1, down: to.row - row + 1 });
}

/** `C12` → column 2, row 11. */
function placeOf(reference: string): { column: number; row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match?.[1] === undefined) return null;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(match[2]) - 1 };
}
