import { expect, it } from 'vitest';
import type { BriefTable } from '../outline/brief.ts';
import { columnWidths } from './column-widths.ts';

function table(texts: [string, string]): BriefTable {
  const column = { grow: 1, align: 'left', kind: 'text' } as const;
  return {
    id: 't',
    title: '',
    columns: [
      { ...column, id: 'a', title: '', width: 20 },
      { ...column, id: 'b', title: '', width: 20 },
    ],
    rows: [texts.map((text) => ({ text }))],
    summary: null,
    notes: [],
  };
}

it('fills the width exactly and gives the longer text the wider column', () => {
  const widths = columnWidths(table(['字'.repeat(200), '字'.repeat(40)]), 156, 4.2);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(156);
  expect(widths[0]).toBeGreaterThan((widths[1] ?? 0) * 2);
});

it('shares evenly between texts of one length', () => {
  const [a, b] = columnWidths(table(['', '']), 156, 4.2);
  expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThanOrEqual(1);
});

it('narrows columns together when even their narrowest widths do not fit', () => {
  expect(columnWidths(table(['', '']), 30, 4.2)).toEqual([15, 15]);
});

it('leaves a day the air that stands between its figures and its signs', () => {
  const dated = table(['12月31日', '字'.repeat(90)]);
  const columns = dated.columns.map((column, index) => ({ ...column, width: 10, grow: index }));
  // 4 characters, and three times a quarter of one.
  expect(columnWidths({ ...dated, columns }, 60, 4)[0]).toBeGreaterThan(4.75 * 4 + 2);
});
