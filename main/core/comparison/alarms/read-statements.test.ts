import { describe, expect, it } from 'vitest';
import { inventPaper } from '../testing/alarm-paper.ts';
import { periodOf, readStatements, toBaseUnit } from './read-statements.ts';

const read = (text: string) =>
  readStatements(inventPaper('d', null, text)).map(({ indicator, value, unit, period, aspect }) =>
    [indicator, value, unit, period ?? '', aspect].join(' '),
  );

describe('a value in its base unit', () => {
  it('has the power of its unit, and no signs between its digits', () => {
    expect(toBaseUnit('1,200', '万户')).toEqual({ value: 12_000_000, unit: '户' });
    expect(toBaseUnit('5', '％')).toEqual({ value: 5, unit: '%' });
    expect(toBaseUnit('', '户')).toBeNull();
    expect(toBaseUnit('若干', '户')).toBeNull();
  });
});

describe('the time that a sentence names', () => {
  it.each([
    ['2025年全市收入', '2025'],
    ['2025年全年收入', '2025'],
    ['2025年上半年收入', '2025 上半年'],
    ['2025 年 1—7 月份收入', '2025 1-7月'],
    ['上半年收入', '上半年'],
    ['全市收入', null],
  ])('%s: %s', (text, period) => {
    expect(periodOf(text)).toBe(period);
  });
});

describe('what a paper states in its sentences', () => {
  it('is an indicator with its value, for the time named before it in its sentence', () => {
    expect(read('2025年，全市粮食产量达到120万吨。水产品产量达到3万吨。')).toEqual([
      '粮食产量 1200000 吨 2025 level',
      '水产品产量 30000 吨  level',
    ]);
  });

  it('is its level, its growth, or what was added', () => {
    expect(read('粮食产量同比增长5%。')).toEqual(['粮食产量 5 %  growth 同比']);
    expect(read('粮食产量增长5%。')).toEqual(['粮食产量 5 %  growth ']);
    expect(read('污水处理率达到95%。')).toEqual(['污水处理率 95 %  level']);
  });

  it('is nothing that is only promised, or of another place', () => {
    expect(read('粮食产量将达到120万吨。')).toEqual([]);
    expect(read('全省粮食产量达到120万吨。')).toEqual([]);
  });

  it('keeps the sentence, the figure as printed, and whether it is rough', () => {
    const [found] = readStatements(inventPaper('d', null, '概况\n粮食产量近120万吨。'));
    expect(found).toMatchObject({ quote: '粮食产量近120万吨', rough: true, inTable: false, value: 1_200_000 });
    expect(found?.paragraph.firstLine).toBe(2);
    expect(found?.printed).toContain('120万吨');
    const [exact] = readStatements(inventPaper('d', null, '粮食产量120万吨。'));
    expect(exact?.rough).toBe(false);
  });
});

describe('what a table states', () => {
  const table = (...rows: string[]) => read(rows.join('\n'));

  it('is the only amount of a row, in the unit of its column, its cell or a bracket', () => {
    expect(table('| 项目 | 单位 | 2025年 |', '| --- | --- | --- |', '| 粮食产量 | 万吨 | 120 |')).toEqual([
      '粮食产量 1200000 吨 2025 level',
    ]);
    expect(table('| 项目 | 数值 |', '| 粮食产量 | 120万吨 |')).toEqual(['粮食产量 1200000 吨  level']);
    expect(table('| 项目 | 数值（万吨） |', '| 粮食产量 | 120 |')).toEqual(['粮食产量 1200000 吨  level']);
    expect(table('| 项目 | 数值 |', '| 粮食产量（万吨） | 120 |')).toEqual(['粮食产量 1200000 吨  level']);
  });

  it('is nothing without a unit, a name, or with several amounts', () => {
    expect(table('| 项目 | 数值 |', '| 粮食产量 | 120 |')).toEqual([]);
    expect(table('| 项目 | 数值 |', '| 1 | 120万吨 |')).toEqual([]);
    expect(table('| 项目 | 上年 | 本年 |', '| 粮食产量 | 110万吨 | 120万吨 |')).toEqual([]);
    expect(table('| 粮食产量 | 120万吨 |')).toEqual([]);
  });

  it('is of the time that the head of the column names, or else the head of the table', () => {
    expect(table('| 2024年 | 2025年 |', '| 粮食产量 | 120万吨 |')).toEqual(['粮食产量 1200000 吨 2025 level']);
    expect(table('| 2024年 | 数值 |', '| 粮食产量 | 120万吨 |')).toEqual(['粮食产量 1200000 吨 2024 level']);
  });

  it('is growth where the head of the column or the name says so', () => {
    expect(table('| 项目 | 增长 |', '| 粮食产量 | 5% |')).toEqual(['粮食产量 5 %  growth ']);
    expect(table('| 项目 | 数值 |', '| 污水处理率 | 95% |')).toEqual(['污水处理率 95 %  level']);
  });

  it('ends where a paragraph stands between, and begins anew behind it', () => {
    const rows = ['| 项目 | 数值 |', '| 粮食产量 | 120万吨 |'];
    expect(table(...rows, '说明', '| 项目 | 数值 |', '| 水产品产量 | 3万吨 |')).toEqual([
      '粮食产量 1200000 吨  level',
      '水产品产量 30000 吨  level',
    ]);
    const [found] = readStatements(inventPaper('d', null, rows.join('\n')));
    expect(found).toMatchObject({ inTable: true, rough: false, printed: '120万吨', quote: rows[1] });
    expect(found?.paragraph.firstLine).toBe(2);
  });
});
