import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { CoreError } from '../../core-error.ts';
import type { DrawnText, Line } from '../../reading/drawn-text.ts';
import { sheetRows } from '../../reading/formats/sheet-rows.ts';
import { mapColumns } from '../../reading/records/suggestions/map-columns.ts';
import { readSuggestionRow, type SuggestionRow } from '../../reading/records/suggestions/suggestion-row.ts';
import { uniqueHeadings } from '../../reading/records/suggestions/suggestion-table.ts';
import { stableId } from '../stable-id.ts';
import { ownHeadings } from './own-columns.ts';

export type ListRow = { row: number; cells: Record<string, string>; read: SuggestionRow | null; isTotal: boolean };

export type ReadList = {
  /** Headings as the file has them, each once; our own columns of an earlier export left out. */
  headings: string[];
  /** Heading → field, for the headings that mean one. */
  mapping: Record<string, SuggestionField>;
  rows: ListRow[];
};

/** Id under which the mapping of lists with these headings is remembered. */
export function mappingId(headings: readonly string[]): string {
  return stableId('map', ...headings);
}

type Table = NonNullable<ReturnType<typeof sheetRows>>;

/** Tables of a drawn file, one per sheet. */
function tablesOf(drawn: DrawnText): Table[] {
  const sheets = new Map<number | null, Line[]>();
  for (const line of drawn.lines) {
    if (line.hint?.cells === undefined) continue;
    const lines = sheets.get(line.page);
    if (lines) lines.push(line);
    else sheets.set(line.page, [line]);
  }
  return [...sheets.values()].flatMap((lines) => {
    const rows = lines.map(({ number, hint }) => ({
      line: number,
      cells: hint?.cells ?? [],
      ...(hint?.merged === undefined ? {} : { merged: hint.merged }),
    }));
    return sheetRows(rows) ?? [];
  });
}

/**
 * Reads a list of suggestions from the drawn lines of an xlsx or csv file. `remembered` gives the mapping that a person fixed
 * for these headings, if any; it wins over the names of the columns. Errors: `bad-input` when the file holds no table.
 */
export function readList(drawn: DrawnText, remembered: (headings: string[]) => Record<string, string>): ReadList {
  const lists = tablesOf(drawn).map((table): ReadList => {
    const headings = uniqueHeadings(table.header);
    const own = headings.map((heading) => !ownHeadings.has(heading));
    const kept = headings.filter((_, at) => own[at]);
    const mapping = mapColumns(kept, remembered(kept));
    const rows = table.rows.map((row) => {
      const cells = Object.fromEntries(
        headings.flatMap((heading, at) => (own[at] ? [[heading, row.cells[at] ?? '']] : [])),
      );
      return { row: row.line, cells, read: readSuggestionRow(cells, mapping), isTotal: row.isTotal };
    });
    return { headings: kept, mapping, rows };
  });
  // The sheet of suggestions is the one with titles; further sheets are explanations or sums.
  const found = lists.find((list) => Object.values(list.mapping).includes('title')) ?? lists[0];
  if (!found) throw new CoreError('bad-input', { field: 'bytes', reason: 'no-table' });
  return found;
}
