import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { tableAt } from './table.ts';

const tableOf = (text: string) => {
  const found = tableAt(inventedPaper('plan-outline', '规划纲要', text).body, 0);
  return found && { headings: found.headings, rows: found.rows.map(({ cells }) => cells), length: found.length };
};

describe('a table', () => {
  it('ends at prose, not at the line under its headings, a unit, 续表 or its headings printed again', () => {
    expect(
      tableOf(`| 指 标 | 2030年 |
|---|---|
| 绿地面积 | 5 |
续表
单位：公顷
| 指 标 | 2030年 |
|---|---|
| 林地面积 | 7 |
到2030年，一切都会更好。
| 另表 | 1 |`),
    ).toEqual({
      headings: ['指标', '2030年'],
      rows: [
        ['绿地面积', '5'],
        ['林地面积', '7'],
      ],
      length: 8,
    });
  });

  it('reads headings of two rows from top to bottom', () => {
    expect(
      tableOf(`| 序号 | 指标 | 2030年 | |
| | | 目标 | 增速 |
| 1 | 绿地面积 | 5 | 2 |`),
    ).toMatchObject({ headings: ['序号', '指标', '2030年目标', '增速'], rows: [['1', '绿地面积', '5', '2']] });
  });

  it('takes a row of figures, or the name of a group, for no headings', () => {
    expect(
      tableOf(`| 类别 | 序号 | 指标 | 2030年 |
| | | 绿地面积 | 5 |`),
    ).toMatchObject({ headings: ['类别', '序号', '指标', '2030年'], rows: [['', '', '绿地面积', '5']] });
    expect(
      tableOf(`| 类别 | 序号 | 指标 |
| | | 生态 |`)?.headings,
    ).toEqual(['类别', '序号', '指标']);
  });

  it('gives the headings that a PDF lays into one cell to both of their columns', () => {
    expect(tableOf('| 类别 | 序号 指标 | | 单位 |\n| 甲 | 1 | 绿地面积 | 公顷 |')?.headings).toEqual([
      '类别',
      '序号',
      '指标',
      '单位',
    ]);
  });

  it('is none in prose', () => {
    expect(tableOf('到2030年，绿地面积达到5公顷。')).toBeNull();
  });
});
