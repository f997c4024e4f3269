import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';
import { explainLines } from './explain-lines.ts';

describe('explainLines', () => {
  it('says of every non-blank line what became of it', async () => {
    const text = [
      '关于全市水利工作情况的报告',
      '',
      '云泽市水利局局长 丁磊',
      '各位委员：',
      '全市水利部门认真落实各项部署，持续推进重点工程',
      '',
      '建设，成效明显。',
      '— 3 —',
      '***',
      '| 年份 | 投资 |',
    ].join('\n');
    expect(explainLines(await readText(text)).map(({ line, fate }) => [line, fate])).toEqual([
      [1, 'title of d1'],
      [3, 'by-line of d1'],
      [4, 'by-line of d1'],
      [5, 'body of d1'],
      [7, 'joined to 5'],
      [8, 'page mark'],
      [9, 'rule'],
      [10, 'row of a table in d1'],
    ]);
  });
});
