import { childElements, descendants, textOf, type XmlNode } from '../xml.ts';
import { htmlValues } from './html.rules.ts';

/** Old pages are laid out by tables: a table that holds tables, headings or long texts in its cells is only a frame. */
export function isDataTable(table: XmlNode, { htmlCellLongest, htmlCellParagraphs } = htmlValues): boolean {
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  if (cells.length < 2 || descendants(table, 'table').length > 0) return false;
  if (rows.every((row) => childElements(row).length <= 1)) return false;
  return cells.every(
    (cell) => textOf(cell).length <= htmlCellLongest && descendants(cell, 'p').length <= htmlCellParagraphs,
  );
}

/** The rows of a table in their order, whatever part of it they stand in. */
export function rowsOf(table: XmlNode): XmlNode[] {
  return childElements(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.name) ? rowsOf(child) : [];
  });
}

/** The cells of a row. */
export function cellsOf(row: XmlNode): XmlNode[] {
  return childElements(row).filter(({ name }) => name === 'td' || name === 'th');
}
