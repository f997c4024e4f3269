import type { ListColumns } from './list-columns.ts';
import type { ListLine } from './list-line.ts';

/** Lines in which the title is covered by a cell merged downwards from an earlier line, with that line. */
export function coveredTitles(lines: readonly ListLine[], { at, headings, mapping }: ListColumns): Map<number, number> {
  const columns = new Set(headings.flatMap((heading, place) => (mapping[heading] === 'title' ? [at[place]] : [])));
  const covered = new Map<number, number>();
  let open = { first: 0, left: 0 };
  for (const line of lines) {
    if (line.cells === null) continue;
    if (open.left > 0) covered.set(line.line, open.first);
    open = { ...open, left: open.left - 1 };
    const merge = line.merged.find((one) => columns.has(one.column) && one.down > 1);
    if (merge) open = { first: line.line, left: merge.down - 1 };
  }
  return covered;
}
