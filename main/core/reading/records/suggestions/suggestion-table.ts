import type { ReadSuggestion, ReadWarning } from '#shared/domain/reading.ts';
import { sheetRows } from '../../formats/sheet-rows.ts';
import type { Paper } from '../../structure/paper.ts';
import { cellsOf } from '../table-cells.ts';
import { mapColumns } from './map-columns.ts';
import { readSuggestionRow } from './suggestion-row.ts';

export type TableRead = { suggestions: ReadSuggestion[]; warnings: ReadWarning[] };

/** Headings made unique, so that every cell keeps its place: an empty one is named by its column, a doubled one numbered. */
export function uniqueHeadings(headings: string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, at) => {
    const name = heading === '' ? `第${at + 1}列` : heading;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}（${count}）`;
  });
}

/**
 * The suggestions of the table in a paper, one per row, each with its whole row. Rows of sums are left out; rows without a title are
 * reported. Empty when the table has no column of titles. `remembered` is heading → field as a person fixed it.
 */
export function readSuggestionTable(paper: Paper, remembered: Record<string, string> = {}): TableRead {
  const drawn = paper.body.flatMap((paragraph) => {
    const cells = cellsOf(paragraph);
    return cells ? [{ line: paragraph.firstLine, cells, merged: paragraph.hint?.merged }] : [];
  });
  const table = sheetRows(drawn.map(({ merged, ...row }) => (merged ? { ...row, merged } : row)));
  if (!table) return { suggestions: [], warnings: [] };
  const headings = uniqueHeadings(table.header);
  const mapping = mapColumns(headings, remembered);
  if (!Object.values(mapping).includes('title')) return { suggestions: [], warnings: [] };
  const read: TableRead = { suggestions: [], warnings: [] };
  for (const row of table.rows) {
    if (row.isTotal) continue;
    const cells = Object.fromEntries(headings.map((heading, at) => [heading, row.cells[at] ?? '']));
    const suggestion = readSuggestionRow(cells, mapping);
    if (suggestion) {
      read.suggestions.push({ ...suggestion, document: paper.document.id, firstLine: row.line, lastLine: row.line });
    } else
      read.warnings.push({
        line: row.line,
        code: 'suggestion-without-title',
        message: 'a row of the list has no title and was left out',
      });
  }
  return read;
}
