import { describe, expect, it } from 'vitest';
import type { PagePiece, PageRule } from './page-piece.ts';
import { fillTable, findTables } from './page-tables.ts';

const level = (y: number, x0: number, x1: number): PageRule => ({ x0, y0: y, x1, y1: y });
const upright = (x: number, y0: number, y1: number): PageRule => ({ x0: x, y0, x1: x, y1 });
const piece = (text: string, x: number, y: number): PagePiece => ({ text, x, y, width: text.length * 12, size: 12 });
const read = (pieces: PagePiece[]) => pieces.map(({ text }) => text).join('');

/** Three columns and three rows; 序号 is merged over two rows, 承办单位 over two columns. */
const form = [
  level(0, 0, 300),
  level(20, 100, 300),
  level(40, 0, 300),
  level(60, 0, 300),
  upright(0, 0, 60),
  upright(100, 0, 60),
  upright(200, 20, 60),
  upright(300, 0, 60),
];

describe('findTables', () => {
  it('finds one table in lines that cross, and its merged cells by the lines that are missing', () => {
    const [table, ...others] = findTables(form);
    expect(others).toEqual([]);
    if (table === undefined) throw new Error('no table');
    const pieces = [
      piece('序号', 20, 26),
      piece('承办单位', 160, 14),
      piece('主办', 120, 34),
      piece('协办', 220, 34),
      piece('1', 20, 54),
      piece('市水务局', 110, 54),
    ];
    expect(fillTable(table, pieces, read)).toEqual([
      {
        y: 0,
        cells: ['序号', '承办单位', ''],
        merged: [
          { column: 0, across: 1, down: 2 },
          { column: 1, across: 2, down: 1 },
        ],
      },
      { y: 20, cells: ['', '主办', '协办'], merged: [] },
      { y: 40, cells: ['1', '市水务局', ''], merged: [] },
    ]);
  });

  it('finds no table in a frame around text, in underlines, or in lines apart from each other', () => {
    const frame = [level(0, 0, 300), level(60, 0, 300), upright(0, 0, 60), upright(300, 0, 60)];
    expect(findTables(frame)).toEqual([]);
    expect(findTables([level(0, 0, 300), level(20, 0, 300), level(40, 0, 300)])).toEqual([]);
  });

  it('takes squared paper for no table', () => {
    const lines = Array.from({ length: 200 }, (_, at) => at * 4);
    expect(findTables([...lines.map((y) => level(y, 0, 800)), ...lines.map((x) => upright(x, 0, 800))])).toEqual([]);
  });
});
