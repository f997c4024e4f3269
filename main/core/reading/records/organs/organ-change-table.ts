import { holds } from '#core/rules/first-match.ts';
import type { OrganChange } from '#shared/domain/readings/organ-change.ts';
import { parseChineseDate } from '#shared/text/chinese-date.ts';
import type { ExaminedSource } from '../../examined-source.ts';
import { type DrawnRow, type SheetRow, sheetRows } from '../../formats/sheet-rows.ts';
import { dashedCell } from '../table-cells.rules.ts';
import { pipeCells } from '../table-cells.ts';
import { aside, dayColumn, formerColumn, nextColumn } from './organ-change.rules.ts';
import { namesIn, nextNamesIn } from './organ-names-in.ts';

type Columns = { former: number; next: number; day: number };

/** Rows in which headings of three rows and one below them are seen. */
const headingWindow = 4;

function columnsOf(header: readonly string[]): Columns | null {
  const plain = header.map((heading) => aside.form.replaceAll(heading));
  const at = (test: (heading: string) => boolean) => plain.findIndex(test);
  const former = at((heading) => holds(formerColumn, heading));
  const next = at((heading) => holds(nextColumn, heading));
  return former < 0 || next < 0 ? null : { former, next, day: at((heading) => holds(dayColumn, heading)) };
}

function drawnRows(lines: ExaminedSource['drawn']['lines']): DrawnRow[] {
  return lines.flatMap(({ text, number, hint }) => {
    const cells = hint?.cells ?? pipeCells(text);
    if (!cells || (hint?.cells === undefined && cells.every((cell) => dashedCell.form.test(cell)))) return [];
    return [{ line: number, cells, ...(hint?.merged && { merged: hint.merged }) }];
  });
}

/** Where a table of changes has its headings. */
function isHead(rows: readonly DrawnRow[], at: number): boolean {
  const table = sheetRows(rows.slice(at, at + headingWindow));
  return table !== null && table.headerLines[0] === rows[at]?.line && columnsOf(table.header) !== null;
}

function changeOf({ cells, line }: SheetRow, { former, next, day }: Columns): OrganChange[] {
  const plain = cells.map((cell) => aside.form.replaceAll(cell));
  const [to, ...others] = nextNamesIn(plain[next] ?? '');
  const names = namesIn(plain[former] ?? '').filter((name) => name !== to);
  if (to === undefined || others.length > 0 || names.length === 0) return [];
  return [{ kind: names.length > 1 ? 'merger' : 'renaming', names, to, on: parseChineseDate(cells[day] ?? ''), line }];
}

/** The changes that the tables of a source tell, row by row, under the headings of their columns. */
export function organChangesOfTables(lines: ExaminedSource['drawn']['lines']): OrganChange[] {
  const rows = drawnRows(lines);
  const heads = rows.flatMap((_, at) => (isHead(rows, at) ? [at] : []));
  return heads.flatMap((head, order) => {
    const table = sheetRows(rows.slice(head, heads[order + 1]));
    const columns = table && columnsOf(table.header);
    return columns ? table.rows.flatMap((row) => changeOf(row, columns)) : [];
  });
}
