import type { BriefTable, Column } from '../outline/brief.ts';
import { percent } from '../words/rate-text.ts';

/** Columns of a table of counts, the second under its own heading. */
export function countColumns(heading: string): Column[] {
  return [
    { id: 'number', title: '序号', width: 16, grow: 0, align: 'center', kind: 'number' },
    { id: 'name', title: heading, width: 50, grow: 1, align: 'left', kind: 'text' },
    { id: 'count', title: '件数', width: 28, grow: 0, align: 'right', kind: 'number' },
    { id: 'share', title: '占比', width: 28, grow: 0, align: 'right', kind: 'text' },
  ];
}

/** A table of counts with shares, largest first; the last row is the sum. */
export function countTable(
  title: string,
  heading: string,
  counts: ReadonlyMap<string, number>,
  total: number,
): BriefTable {
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    id: heading,
    title,
    columns: countColumns(heading),
    rows: [
      ...rows.map(([name, count], index) => [
        { text: String(index + 1), value: index + 1 },
        { text: name },
        { text: String(count), value: count },
        { text: percent(count, total) },
      ]),
      [{ text: '' }, { text: '合计' }, { text: String(total), value: total }, { text: percent(total, total) }],
    ],
    summary: null,
    notes: [`占比＝件数÷合计${total}件。`],
  };
}

/** How many values fall to each name. */
export function tally<T>(values: readonly T[], nameOf: (value: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(nameOf(value), (counts.get(nameOf(value)) ?? 0) + 1);
  return counts;
}
