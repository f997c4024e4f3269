import { describe, expect, it } from 'vitest';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import type { SourceLine } from './source-line.ts';
import { wrapNumbers } from './wrap-measure.numbers.ts';
import { measureWraps } from './wrap-measure.ts';

/** So many lines of a width, open ones without a stop. */
type Lines = { count: number; width: number; open: boolean };
const open = (count: number, width = 28): Lines => ({ count, width, open: true });
const closed = (count: number, width = 28): Lines => ({ count, width, open: false });

function linesOf(given: readonly Lines[]): SourceLine[] {
  const each = given.flatMap(({ count, ...line }) => Array.from({ length: count }, () => line));
  return each.map(({ width, open }, at) => ({
    number: at + 1,
    raw: '',
    text: open ? '甲' : '甲。',
    width,
    gap: 0,
    pageTop: false,
    page: null,
    role: 'text',
    measure: null,
  }));
}

function measureOfFirst(given: readonly Lines[], values?: Parameters<typeof measureWraps>[1]): number | null {
  const lines = linesOf(given);
  measureWraps(lines, values);
  return lines[0]?.measure ?? null;
}

// Far below them, so many closed lines that the whole is not wrapped.
const unwrapped = closed(60, 20);

holdNumbers<typeof wrapNumbers, readonly Lines[]>({
  name: 'lines that are hard-wrapped',
  numbers: wrapNumbers,
  cases: [
    { what: 'are four that end alike', given: [open(4)], gives: 29 },
    { what: 'are no three', given: [open(3)], gives: null },
    { what: 'are fourteen wide', given: [open(4, 14)], gives: 15 },
    { what: 'and no narrower', given: [open(4, 13)], gives: null },
    { what: 'are sixty wide at most', given: [open(4, 60)], gives: 60 },
    { what: 'are open, two of five', given: [open(8), closed(12)], gives: 29 },
    { what: 'are not wrapped where fewer are', given: [open(8), closed(13)], gives: null },
    { what: 'end alike, two of five', given: [open(8), open(4, 14), open(4, 18), open(4, 22)], gives: 29 },
    { what: 'are not wrapped where fewer do', given: [open(8), open(5, 14), open(4, 18), open(4, 22)], gives: null },
    { what: 'do not stand out by six', given: [open(16), open(4, 35)], gives: null },
    { what: 'may stand out by five', given: [open(16), open(4, 34)], gives: 29 },
    { what: 'may have some that stand out', given: [open(6, 40), open(44)], gives: 29 },
    { what: 'and no more', given: [open(7, 40), open(45)], gives: null },
    { what: 'are looked for thirty lines down', given: [open(27, 5), open(4), unwrapped], gives: 29 },
    { what: 'and no farther', given: [open(28, 5), open(4), unwrapped], gives: null },
  ],
  decide: (given, values) => measureOfFirst(given, values),
});

describe('measureWraps', () => {
  it('looks up as far as down, and gives the width of the whole where lines nearby say none', () => {
    const lines = linesOf([open(4), closed(40, 5), open(4)]);
    measureWraps(lines);
    expect(lines.map(({ measure }) => measure)).toEqual(new Array(48).fill(29));
    const apart = linesOf([open(4), closed(64, 5), unwrapped]);
    measureWraps(apart);
    expect([0, 30, 31, 34].map((at) => apart[at]?.measure)).toEqual([29, 29, null, null]);
  });

  it('counts widths by the nearest whole one', () => {
    expect(measureOfFirst([open(2, 27.5), open(2, 28.4)])).toBe(29);
  });

  it('leaves tables and whole paragraphs alone', () => {
    const lines = linesOf([open(6)]);
    const [table, whole] = lines;
    if (table) table.role = 'table';
    if (whole) whole.hint = { wholeParagraph: true };
    measureWraps(lines);
    expect(lines.map(({ measure }) => measure)).toEqual([null, null, 29, 29, 29, 29]);
  });
});
