import { holds } from '#core/rules/first-match.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { cellsOf } from '../table-cells.ts';
import { betweenRows, groupOfRows } from './table.rules.ts';
import { headerOf } from './table-header.ts';
import type { TableRow } from './table-row.ts';

/** A table as one thing, from its first row to the last before prose. */
export type Table = {
  /** What each column is called, the one to three rows of headings read from top to bottom, those of merged cells in every column that they cover. */
  headings: string[];
  /** Rows without headings, also without those that are printed again behind a page. */
  rows: TableRow[];
  /** Paragraphs from the first row to the last. */
  length: number;
};

/** A short line before a row as wide as the others is the name of a group of rows. */
function isGroup({ text }: Paragraph, next: Paragraph | undefined, found: readonly TableRow[]): boolean {
  const width = next && cellsOf(next)?.length;
  return holds(groupOfRows, text.trim()) && width === found[0]?.cells.length;
}

/** The table whose first row is the paragraph at `start` of a body; null where that is none. It ends at prose, not at a line under headings, a unit or 续表. */
export function tableAt(body: readonly Paragraph[], start: number): Table | null {
  const found: TableRow[] = [];
  let end = start;
  for (let at = start; at < body.length; at += 1) {
    const paragraph = body[at];
    const cells = paragraph && cellsOf(paragraph);
    if (paragraph && cells) {
      found.push({ cells, paragraph });
      end = at + 1;
    } else if (found.length === 0 || !paragraph) break;
    else if (!holds(betweenRows, paragraph.text.trim()) && !isGroup(paragraph, body[at + 1], found)) break;
  }
  if (found.length === 0) return null;
  const { headings, depth } = headerOf(found);
  const first = found[0]?.cells.join('|');
  const rows: TableRow[] = [];
  for (let at = depth; at < found.length; at += 1) {
    // The headings are printed again behind a page.
    if (found[at]?.cells.join('|') === first) at += depth - 1;
    else if (found[at]) rows.push(found[at] as TableRow);
  }
  return { headings, rows, length: end - start };
}
