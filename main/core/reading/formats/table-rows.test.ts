import { describe, expect, it } from 'vitest';
import { layOutPages } from './page-layout.ts';
import type { PagePiece, PageRule } from './page-piece.ts';

const level = (y: number, x0: number, x1: number): PageRule => ({ x0, y0: y, x1, y1: y });
const upright = (x: number, y0: number, y1: number): PageRule => ({ x0: x, y0, x1: x, y1 });
const piece = (text: string, x: number, y: number): PagePiece => ({ text, x, y, width: text.length * 10, size: 10 });
const cells = (pieces: PagePiece[], rules: PageRule[]) =>
  layOutPages([{ pieces, rules }])[0]?.map(({ hint, text }) => hint.cells ?? text.trim());

/** Two columns of 100 points, a row of headings, and one tall row below it. */
const tall = [level(0, 0, 200), level(20, 0, 200), level(100, 0, 200), ...[0, 100, 200].map((x) => upright(x, 0, 100))];
const headings = [piece('单位', 5, 14), piece('件数', 105, 14)];

describe('rows of a table without rules between them', () => {
  it('are parted where the lines of the cells stand on one height and none was wrapped', () => {
    const lines = [
      ['市水务局', '三件'],
      ['市住建局', '两件'],
      ['市教育局', '一件'],
    ].flatMap(([name = '', count = ''], at) => [piece(name, 5, 36 + at * 20), piece(count, 105, 36.4 + at * 20)]);
    expect(cells([...headings, ...lines], tall)).toEqual([
      ['单位', '件数'],
      ['市水务局', '三件'],
      ['市住建局', '两件'],
      ['市教育局', '一件'],
    ]);
  });

  it('have cells that are blank, and cells of which one was wrapped below', () => {
    const lines = [
      piece('市水务局', 5, 36),
      piece('三件', 105, 36),
      piece('市住房和城乡建设', 5, 52),
      piece('两件', 105, 52),
      piece('局', 5, 68),
      piece('市教育局', 5, 84),
      piece('一件', 105, 84),
    ];
    // Where a line was wrapped it cannot be told whether a row begins with the next.
    expect(cells([...headings, ...lines], tall)?.length).toBe(2);
  });

  it('stay one where their lines were wrapped, and where an author broke two of them', () => {
    const wrapped = [0, 1, 2, 3].flatMap((at) => [
      piece('云'.repeat(9), 5, 36 + at * 16),
      piece('泽'.repeat(9), 105, 36 + at * 16),
    ]);
    expect(cells([...headings, ...wrapped], tall)?.[1]).toEqual(['云'.repeat(36), '泽'.repeat(36)]);
    const broken = [piece('承办', 5, 36), piece('单位', 5, 52), piece('交办', 105, 36), piece('日期', 105, 52)];
    expect(cells([...headings, ...broken], tall)?.[1]).toEqual(['承办单位', '交办日期']);
  });
});

describe('rules that make no table', () => {
  it('are those of a frame with prose in one of its fields', () => {
    const prose = Array.from({ length: 4 }, (_, at) => piece('会议认为成效明显', 5, 36 + at * 16));
    expect(cells(prose, tall)).toEqual(Array(4).fill('会议认为成效明显'));
  });

  it('are those around one row of long words', () => {
    const two = [
      level(0, 0, 4_000),
      level(20, 0, 4_000),
      level(40, 0, 4_000),
      ...[0, 2_000, 4_000].map((x) => upright(x, 0, 40)),
    ];
    expect(cells([piece('左'.repeat(199), 5, 14), piece('右', 2_005, 14)], two)?.[0]).toHaveLength(2);
    expect(cells([piece('左'.repeat(199), 5, 14), piece('右', 2_005, 14)], two)?.[0]).toEqual(['左'.repeat(199), '右']);
    const long = [piece('左'.repeat(150), 5, 14), piece('左'.repeat(40), 1_600, 14), piece('左'.repeat(20), 5, 16)];
    expect(cells([...long, piece('右', 2_005, 14)], two)?.[0]).not.toHaveLength(2);
  });
});
