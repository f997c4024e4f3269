import { describe, expect, it } from 'vitest';
import { listsSideBySide, usedColumns } from './lists-side-by-side.ts';

const table = (header: string[], ...rows: string[][]) => ({
  header,
  headerLines: [1],
  rows: rows.map((cells, at) => ({ line: at + 2, cells, isTotal: false })),
});

describe('lists side by side', () => {
  it('begin where the first heading comes again with the same ones behind it', () => {
    expect(listsSideBySide(table(['编号', '标题', '', '编号', '标题']))).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(listsSideBySide(table(['', '编号', '标题', '编号', '标题']))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(listsSideBySide(table(['编号', '标题', '编号', '标题', '编号', '标题']))).toHaveLength(3);
  });

  it('are one list where the headings are others, no titles, or not as many', () => {
    expect(listsSideBySide(table(['编号', '标题', '编号', '单位']))).toEqual([[0, 1, 2, 3]]);
    expect(listsSideBySide(table(['编号', '备注', '编号', '备注']))).toEqual([[0, 1, 2, 3]]);
    expect(listsSideBySide(table(['编号', '标题', '单位', '编号', '标题']))).toEqual([[0, 1, 2, 3, 4]]);
    expect(listsSideBySide(table(['编号', '标题', '单位']))).toEqual([[0, 1, 2]]);
  });

  it('leave out columns without a heading and cells', () => {
    expect(usedColumns(table(['编号', '', ' ', '标题', ''], ['1', ' ', '', '甲', '乙']))).toEqual([0, 2, 3, 4]);
    expect(listsSideBySide(table(['编号', '', '标题'], ['1', '', '甲']))).toEqual([[0, 2]]);
  });
});
