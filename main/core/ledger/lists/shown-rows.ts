import type { ListReport } from '#shared/contract/list-preview.ts';

/** Rows of sheets by the lines of their file. */
export type SheetRows = Readonly<Record<number, number>>;

const rowNames: ReadonlySet<string> = new Set(['row', 'first']);

/** A sentence, or whatever else is told, with its lines as rows. */
function shown<T>(told: T, rows: SheetRows): T {
  if (Array.isArray(told)) return told.map((one) => shown(one, rows)) as T;
  if (typeof told !== 'object' || told === null) return told;
  const entries = Object.entries(told).map(([name, value]) => {
    const isRow = rowNames.has(name) && typeof value === 'number';
    return [name, isRow ? (rows[value] ?? value) : shown(value, rows)];
  });
  return Object.fromEntries(entries) as T;
}

/** A report with the numbers that the rows have in their sheets, as the program shows them that made the file. */
export function withSheetRows(report: ListReport, rows: SheetRows | undefined): ListReport {
  if (rows === undefined || Object.keys(rows).length === 0) return report;
  const rowOf = (line: number) => rows[line] ?? line;
  // The sides of a question tell of rows of other lists.
  return {
    ...report,
    rows: report.rows.map((one) => ({ ...one, row: rowOf(one.row), sentences: shown(one.sentences, rows) })),
    warnings: shown(report.warnings, rows),
  };
}
