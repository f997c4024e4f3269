import type { SheetRows } from '../../formats/sheet-rows.ts';
import { cellAt } from './cell-at.ts';
import { suggestionFieldOf } from './map-columns.ts';

/** Columns with a heading or a cell; blank ones beside or between the others are no part of a list. */
export function usedColumns({ header, rows }: SheetRows): number[] {
  const isUsed = (at: number) => header[at] !== '' || rows.some(({ cells }) => cellAt(cells, at).trim() !== '');
  return header.map((_, at) => at).filter(isUsed);
}

/** Columns of lists that stand side by side: each begins where the first heading comes again with the same ones behind it. */
export function listsSideBySide(table: SheetRows): number[][] {
  const { header } = table;
  const all = usedColumns(table);
  const titles = header.filter((heading) => suggestionFieldOf(heading) === 'title');
  const first = header.findIndex((heading) => heading !== '');
  const starts = all.filter((at) => header[at] === header[first] && at >= first);
  const width = (starts[1] ?? header.length) - first;
  const named = (from: number) =>
    header
      .slice(from, from + width)
      .filter((heading) => heading !== '')
      .join('\n');
  const isRepeated =
    starts.length > 1 && titles.length === starts.length && starts.every((at) => named(at) === named(first));
  if (!isRepeated) return [all];
  return starts.map((from) => all.filter((at) => at >= from && at < from + width && header[at] !== ''));
}
