import type { LineCollector } from './line-collector.ts';
import type { PageLine } from './page-piece.ts';

/** Adds a line of a drawn page to the lines of the file: rows of tables as rows, all else as it stands. */
export function addPageLine(collector: LineCollector, { text, hint }: PageLine, page: number): void {
  if (hint.cells !== undefined) collector.addRow(hint.cells, hint, page);
  else collector.add(text, hint, page);
}
