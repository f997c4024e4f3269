import { describe, expect, it } from 'vitest';
import { layOutPages, mayHaveTables } from './page-layout.ts';
import type { PageContent, PageLine, PagePiece } from './page-piece.ts';

const full = '云'.repeat(30);
const piece = (text: string, x: number, y: number, own: Partial<PagePiece> = {}): PagePiece => ({
  text,
  x,
  y,
  width: text.length * 10,
  size: 10,
  ...own,
});

/** Lines of 300 points, 20 apart, from the top down. */
const page = (...lines: PagePiece[][]): PageContent => ({ pieces: lines.flat(), rules: [] });
const laidOut = (...pages: PageContent[]) => layOutPages(pages);
const texts = (lines: PageLine[] | undefined) => lines?.map(({ text }) => text);
const [left, height] = [50, 20];
const row = (at: number, ...parts: [string, number][]) =>
  parts.map(([text, x]) => piece(text, left + x, 100 + at * height));
const rows = (count: number, from = 0) => Array.from({ length: count }, (_, at) => row(from + at, [full, 0]));

describe('the lines of a page', () => {
  it('put together what stands on one height, from left to right', () => {
    const raised = [piece('甲', 50, 100), piece('①', 60, 96.5, { size: 6 }), piece('乙', 66, 100)];
    expect(texts(laidOut(page(raised))[0])).toEqual(['甲①乙']);
    const apart = [piece('乙', 80, 104.5), piece('甲', 50, 100)];
    expect(texts(laidOut(page(apart))[0])).toEqual(['甲', '　　乙']);
    const near = [piece('乙', 60, 104.4), piece('甲', 50, 100)];
    expect(texts(laidOut(page(near))[0])).toEqual(['甲乙']);
    expect(texts(laidOut(page([piece(' ', 50, 100), piece('甲', 50, 120)]))[0])).toEqual(['甲']);
  });

  it('part words by a space where a gap of the line does, and cells by two', () => {
    const gapOf = (first: string, second: string, gap: number) => {
      const start = piece(first, 50, 100);
      return texts(laidOut(page([start, piece(second, 50 + start.width + gap, 100)]))[0]);
    };
    expect(gapOf('甲', '乙', 7.9)).toEqual(['甲乙']);
    expect(gapOf('甲', '乙', 8)).toEqual(['甲 乙']);
    expect(gapOf('甲', '乙', 19)).toEqual(['甲 乙']);
    expect(gapOf('甲', '乙', 19.1)).toEqual(['甲  乙']);
    expect(gapOf('ab', 'cd', 1.4)).toEqual(['abcd']);
    expect(gapOf('ab', 'cd', 1.5)).toEqual(['ab cd']);
    expect(gapOf('ab ', 'cd', 5)).toEqual(['ab cd']);
    expect(gapOf('ab', ' cd', 5)).toEqual(['ab cd']);
    expect(gapOf('第', '3', 2)).toEqual(['第3']);
  });

  it('say how far they are set in, whether they stand in the middle and stop short', () => {
    const hints = (...lines: [string, number][]) =>
      laidOut(page(...lines.map((line, at) => row(at, line)), ...rows(20, lines.length)))[0]
        ?.slice(0, lines.length)
        .map(({ text, hint: { size: _, ...hint } }) => [text.length, hint]);
    expect(hints(['云'.repeat(28), 20], ['云'.repeat(10), 100], ['云'.repeat(28), 0], ['云'.repeat(29), 0])).toEqual([
      [30, { indent: 2 }],
      [10, { centred: true, short: true }],
      [28, { short: true }],
      [29, {}],
    ]);
    expect(hints(['云'.repeat(29), 4])).toEqual([[29, {}]]);
    expect(hints(['云'.repeat(29), 5])).toEqual([[29, { indent: 1 }]]);
    expect(hints(['云'.repeat(26), 20])).toEqual([[28, { indent: 2, short: true }]]);
    expect(hints(['云'.repeat(24), 30])).toEqual([[24, { centred: true, short: true }]]);
  });

  it('end paragraphs where they stop short with a full stop, or before a line that is set in', () => {
    const whole = (...lines: [string, number][]) =>
      laidOut(page(...lines.map((line, at) => row(at, line)), ...rows(20, lines.length)))[0]
        ?.slice(0, lines.length)
        .map(({ hint }) => hint.wholeParagraph ?? false);
    expect(whole([`${'云'.repeat(20)}。`, 0], [full, 0])).toEqual([true, false]);
    expect(whole(['云'.repeat(20), 0], [full, 0])).toEqual([false, false]);
    expect(whole(['云'.repeat(20), 0], ['云'.repeat(28), 20])).toEqual([true, false]);
    expect(whole(['云'.repeat(20), 20], ['云'.repeat(28), 20])).toEqual([false, false]);
    expect(whole([`${'云'.repeat(29)}。`, 0], ['云'.repeat(28), 20])).toEqual([false, false]);
    expect(whole([`${'云'.repeat(9)}。`, 100], [full, 0])).toEqual([false, false]);
  });

  it('keep white space between them as blank lines, three at most', () => {
    const spaced = (gap: number) => {
      const lower = rows(3, 10).map((line) => line.map((one) => ({ ...one, y: one.y - 7 * height + gap - height })));
      return texts(laidOut(page(...rows(3), ...lower))[0])?.filter((text) => text === '').length;
    };
    expect([34, 35, 60, 80, 200].map(spaced)).toEqual([0, 1, 2, 3, 3]);
  });
});

describe('columns of a page', () => {
  const half = '左'.repeat(13);
  const other = '右'.repeat(13);
  const columns = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => row(from + at, [half, 0], [other, 170]));

  it('are read one after the other, between the lines that cross them', () => {
    const lines = texts(laidOut(page(row(0, [full, 0]), ...columns(8, 1), row(9, [full, 0])))[0]);
    expect(lines).toEqual([full, ...Array<string>(8).fill(half), ...Array<string>(8).fill(other), full]);
  });

  it('are eight rows at least, full on both sides, and the same on nearly all', () => {
    expect(texts(laidOut(page(...columns(7)))[0])?.[0]).toBe(`${half}  ${other}`);
    const thin = Array.from({ length: 10 }, (_, at) => row(at, ['左左左', 0], ['右右右', 270]));
    expect(texts(laidOut(page(...thin))[0])?.[0]).toBe('左左左  右右右');
    const shifted = (count: number) =>
      Array.from({ length: 10 }, (_, at) =>
        at < count ? row(at, ['左'.repeat(17), 0], ['右'.repeat(9), 210]) : row(at, [half, 0], [other, 170]),
      );
    expect(texts(laidOut(page(...shifted(2)))[0])?.at(-1)).toBe(other);
    expect(texts(laidOut(page(...shifted(3)))[0])?.at(-1)).toBe(`${half}  ${other}`);
  });

  it('of the other pages hold for a last page with few rows', () => {
    const pages = laidOut(page(...columns(10)), page(...columns(2)), page(...columns(1)));
    expect(texts(pages[1])).toEqual([half, half, other, other]);
    expect(texts(pages[2])).toEqual([`${half}  ${other}`]);
  });
});

describe('tables of a page', () => {
  const level = (y: number) => ({ x0: 50, y0: y, x1: 350, y1: y });
  const upright = (x: number) => ({ x0: x, y0: 200, x1: x, y1: 280 });
  const rules = [level(200), level(240), level(280), upright(50), upright(200), upright(350)];

  it('stand as rows of cells where they are drawn, their wrapped words closed up', () => {
    const cells = [
      piece('序号', 60, 220),
      piece('加快渡', 210, 216),
      piece('船更新', 210, 230),
      piece('1', 60, 260),
      piece('plain', 210, 256),
      piece('words', 210, 270),
    ];
    const [lines] = layOutPages([{ pieces: [...row(0, [full, 0]), ...row(12, [full, 0]), ...cells], rules }]);
    expect(lines?.filter(({ text }) => text !== '').map(({ text, hint }) => hint.cells ?? text)).toEqual([
      full,
      ['序号', '加快渡船更新'],
      ['1', 'plain words'],
      full,
    ]);
  });

  it('may be where two rows stand in parts', () => {
    const parted = (count: number) => Array.from({ length: count }, (_, at) => row(at, ['甲', 0], ['乙', 200])).flat();
    expect([mayHaveTables(parted(1)), mayHaveTables(parted(2))]).toEqual([false, true]);
    expect(mayHaveTables(rows(3).flat())).toBe(false);
  });
});
