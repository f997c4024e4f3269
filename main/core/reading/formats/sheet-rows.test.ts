import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawText } from './draw-text.ts';
import { type DrawnRow, sheetRows } from './sheet-rows.ts';

async function drawnRows(name: string): Promise<DrawnRow[]> {
  const { lines } = await drawText(readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))), name);
  return lines.flatMap(({ number, hint }) => {
    if (hint?.cells === undefined) return [];
    return [
      hint.merged === undefined
        ? { line: number, cells: hint.cells }
        : { line: number, cells: hint.cells, merged: hint.merged },
    ];
  });
}

describe('sheetRows', () => {
  it.each(['list.xlsx', 'list.csv'])('gives one heading per column out of two heading rows of %s', async (name) => {
    const list = sheetRows(await drawnRows(name));
    expect(list?.header).toEqual(['序号', '案由', '领衔代表', '承办单位/主办', '承办单位/协办', '交办日期', '满意率']);
    expect(list?.rows.map((row) => [row.cells[0], row.isTotal])).toEqual([
      ['０１', false],
      ['2', false],
      ['合计', true],
    ]);
  });

  it('repeats a cell merged downwards in every row it covers', () => {
    const list = sheetRows([
      { line: 1, cells: ['代表团', '案由'] },
      { line: 2, cells: ['青杨代表团', '甲事'], merged: [{ column: 0, across: 1, down: 2 }] },
      { line: 3, cells: ['', '乙事'] },
      { line: 4, cells: ['', '丙事'] },
    ]);
    expect(list?.rows.map((row) => row.cells)).toEqual([
      ['青杨代表团', '甲事'],
      ['青杨代表团', '乙事'],
      ['', '丙事'],
    ]);
  });

  it('leaves out headings repeated on a new page and rows of column numbers', () => {
    const list = sheetRows([
      { line: 1, cells: ['序号', '案由', '主办'] },
      { line: 2, cells: ['1', '2', '3'] },
      { line: 3, cells: ['1', '甲事', '市水务局'] },
      { line: 4, cells: ['序号', '案 由', '主办'] },
      { line: 5, cells: ['2', '乙事', '市教育局'] },
    ]);
    expect(list?.rows.map((row) => row.line)).toEqual([3, 5]);
  });

  it('does not take a first row of data for a second heading row', () => {
    const list = sheetRows([
      { line: 1, cells: ['编号', '案由', '主办', '协办'] },
      { line: 2, cells: ['甲', '乙事', '市水务局', ''] },
    ]);
    expect(list?.header).toEqual(['编号', '案由', '主办', '协办']);
    expect(list?.rows).toHaveLength(1);
  });

  it('takes no title that begins like a sum for one', () => {
    const list = sheetRows([
      { line: 1, cells: ['案由', '主办'] },
      { line: 2, cells: ['总计划调整应当公开的建议', '市发改委'] },
      { line: 3, cells: ['小 计：', '1'] },
      { line: 4, cells: ['合计3件', ''] },
    ]);
    expect(list?.rows.map((row) => row.isTotal)).toEqual([false, true, true]);
  });

  it('finds no list where no row has two cells', () => {
    expect(sheetRows([{ line: 1, cells: ['只有一格', ''] }])).toBeNull();
  });

  it('finds headings of two rows by their blanks', () => {
    const rows = (...lines: string[][]) => sheetRows(lines.map((cells, at) => ({ line: at + 1, cells })));
    expect(rows(['序号', '承办', '', '备注'], ['', '主办', '协办', ''], ['1', '甲', '乙', '丙'])?.header).toEqual([
      '序号',
      '承办/主办',
      '承办/协办',
      '备注',
    ]);
    expect(rows(['序号', '单位', ''], ['', '主办', '协办2026'], ['1', '甲', '乙'])?.headerLines).toEqual([1]);
    expect(
      rows(['序号', '单位', ''], ['', '主办', '协办单位名称十三个字以上'], ['1', '甲', '乙'])?.headerLines,
    ).toEqual([1, 2]);
    expect(
      rows(['序号', '单位', ''], ['', '主办', '协办单位名称十三个字以上了'], ['1', '甲', '乙'])?.headerLines,
    ).toEqual([1]);
    expect(rows(['序号', '单位', ''], ['一', '主办', '协办'], ['1', '甲', '乙'])?.headerLines).toEqual([1]);
    expect(rows(['序号', '单位', ''], ['', '主办', ''], ['1', '甲', '乙'])?.headerLines).toEqual([1]);
    expect(rows(['序号', '单位', '备注'], ['', '主办', '协办'], ['1', '甲', '乙'])?.headerLines).toEqual([1]);
  });

  it('takes headings as high as their tallest merge, three rows at most', () => {
    const merged = (down: number) =>
      sheetRows([
        { line: 1, cells: ['序号', '标题'], merged: [{ column: 0, across: 1, down }] },
        ...['一', '二', '三', '四'].map((cell, at) => ({ line: at + 2, cells: ['', cell] })),
      ])?.headerLines;
    expect([1, 2, 3, 4].map(merged)).toEqual([[1], [1, 2], [1, 2, 3], [1, 2, 3]]);
    const short = sheetRows([{ line: 1, cells: ['序号', '标题'], merged: [{ column: 0, across: 1, down: 3 }] }]);
    expect([short?.headerLines, short?.rows]).toEqual([[1], []]);
  });

  it('says a heading that stands twice over each other once, without its spaces', () => {
    const list = sheetRows([
      { line: 1, cells: ['序 号', '承办'], merged: [{ column: 0, across: 1, down: 2 }] },
      { line: 2, cells: ['序号', '主办'] },
      { line: 3, cells: ['1', '甲'] },
    ]);
    expect(list?.header).toEqual(['序号', '承办/主办']);
  });

  it('leaves out headings on a new page, numbers of columns and blank rows', () => {
    const rows = (...lines: string[][]) =>
      sheetRows([['编号', '标题', '单位'], ...lines].map((cells, at) => ({ line: at + 1, cells })))?.rows.map(
        ({ line }) => line,
      );
    expect(
      rows(['1', '2', '3'], ['1', '甲', '乙'], ['编 号', '标题', '单位'], ['', '', ''], ['2', '丙', '丁']),
    ).toEqual([3, 6]);
    expect(rows(['1', '2', ''], ['2', '2', '3'], ['编号', '标题', ''], ['编号', '', ''])).toEqual([2, 3, 4, 5]);
    const two = sheetRows([
      { line: 1, cells: ['编号', '标题'] },
      { line: 2, cells: ['1', '2'] },
    ]);
    expect(two?.rows).toHaveLength(1);
  });

  it('is none where no row has two cells, or only sums have', () => {
    expect(sheetRows([{ line: 1, cells: ['标题', ''] }])).toBeNull();
    expect(sheetRows([{ line: 1, cells: ['合计', '3件'] }])).toBeNull();
    expect(sheetRows([])).toBeNull();
    expect(
      sheetRows([
        { line: 1, cells: [' 合计 ', '3件'] },
        { line: 2, cells: ['编号', '标题'] },
      ])?.headerLines,
    ).toEqual([2]);
  });
});
