import type { Ledger } from '#shared/domain/ledger.ts';
import { outList } from '../lists/export-list.ts';
import type { OutCell, OutList } from '../lists/out-list.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';

/** A cell as its text, or with its day or number and the form in which that is shown. */
function cellText({ value, dayForm }: OutCell): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return dayForm === undefined ? text : `${text} as ${dayForm}`;
}

function linesOf(sheets: OutList): string[] {
  return sheets.flatMap(({ rows, headings, head: _, ...rest }) => [
    `sheet ${JSON.stringify(rest)}`,
    headings.join(' ¦ '),
    ...rows.map(({ cells }) => cells.map(cellText).join(' ¦ ')),
  ]);
}

/** The workbook that gives all suggestions on an ISO day, sheet by sheet; and in the form of each list that came in. */
export function sheetLines(ledger: Ledger, today: string): string[] {
  const rows = suggestionRows(ledger);
  const inForms = Object.values(ledger.lists).flatMap(({ id, title }) => [
    `in the form of ${title}`,
    ...linesOf(outList(ledger, rows, today, id)),
  ]);
  return [...linesOf(outList(ledger, rows, today)), ...inForms];
}
