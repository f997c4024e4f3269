import type { XmlNode } from '../xml.ts';
import { cellsOf, rowsOf } from './data-table.ts';
import { blockTags, isHidden } from './html-elements.ts';
import { tidy } from './printed-text.ts';

/** A row of a table: the text of each column, empty where a cell covers more than one, and the merged cells (`column`: 0-based). */
export type TableRow = { cells: string[]; merged: { column: number; across: number; down: number }[] };

/** The rows of a table, each cell in its column. */
export function tableRows(table: XmlNode): TableRow[] {
  const covered = new Map<number, number>();
  return rowsOf(table).map((row) => {
    const cells: string[] = [];
    const merged: TableRow['merged'] = [];
    for (const cell of cellsOf(row)) {
      skipCovered(covered, cells);
      const across = spanOf(cell.attributes.colspan);
      const down = spanOf(cell.attributes.rowspan);
      if (across > 1 || down > 1) merged.push({ column: cells.length, across, down });
      for (let index = 0; index < across; index += 1) {
        if (down > 1) covered.set(cells.length, down - 1);
        cells.push(index === 0 ? tidy(cellText(cell)) : '');
      }
    }
    skipCovered(covered, cells);
    return { cells, merged };
  });
}

/** Columns that a cell of an earlier row covers are empty here. */
function skipCovered(covered: Map<number, number>, cells: string[]): void {
  for (let left = covered.get(cells.length); left !== undefined && left > 0; left = covered.get(cells.length)) {
    covered.set(cells.length, left - 1);
    cells.push('');
  }
}

/** The text of a cell as it is printed. */
function cellText(node: XmlNode): string {
  const parts = node.children.map((child) => {
    if (typeof child === 'string')
      return child.replace(/[ \t\r\n\f]+/g, (blank) => (/[\r\n]/.test(blank) ? '\n' : ' '));
    if (isHidden(child) || child.name === 'rt') return '';
    return blockTags.has(child.name) || child.name === 'br' ? ` ${cellText(child)} ` : cellText(child);
  });
  return parts.join('');
}

function spanOf(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isSafeInteger(span) && span > 1 ? Math.min(span, 1_000) : 1;
}
