import { describe, expect, it } from 'vitest';
import { inWords } from '../../../testing/in-words.ts';
import { inventPaper } from '../testing/alarm-paper.ts';
import { findFigureDisagreements } from './find-figure-disagreements.ts';
import { toBaseUnit } from './read-statements.ts';

const find = (...texts: string[]) =>
  findFigureDisagreements({
    papers: texts.map((text, at) => inventPaper(`d${at + 1}`, null, text)),
    feedback: null,
  });

describe('findFigureDisagreements', () => {
  it('finds one indicator of one year with two values in two papers', () => {
    const found = find('2025年全市一般公共预算收入312.6亿元。', '2025年，一般公共预算收入达到318.2亿元。');
    expect(found).toHaveLength(1);
    expect(found[0]?.citations.map((one) => one.document)).toEqual(['d1', 'd2']);
    expect(inWords(found[0]?.because)).toContain('312.6亿元');
    expect(inWords(found[0]?.because)).toContain('318.2亿元');
  });

  it('finds a table that disagrees with the text of its own paper', () => {
    const found = find(
      '全市垃圾日处理量2300吨。\n| 项目 | 单位 | 数值 |\n| --- | --- | --- |\n| 垃圾日处理量 | 吨 | 2150 |',
    );
    expect(found).toHaveLength(1);
  });

  it('takes 1.2亿元 and 12000万元 for the same, and rounding for no disagreement', () => {
    expect(find('2025年专项维修资金支出1.2亿元。', '2025年专项维修资金支出12000万元。')).toEqual([]);
    expect(find('2025年森林覆盖面积近800公顷。', '2025年森林覆盖面积796公顷。')).toEqual([]);
    expect(toBaseUnit('1.2', '亿元')).toEqual({ value: 120_000_000, unit: '元' });
    expect(toBaseUnit('15~19', '件')).toBeNull();
  });

  it.each([
    ['another period', '2024年一般公共预算收入312.6亿元。', '2025年一般公共预算收入318.2亿元。'],
    ['half a year', '2025年上半年一般公共预算收入160亿元。', '2025年一般公共预算收入318.2亿元。'],
    ['no period in two papers', '一般公共预算收入312.6亿元。', '一般公共预算收入318.2亿元。'],
    ['level and growth', '2025年一般公共预算收入318.2亿元。', '2025年一般公共预算收入增长5.1%。'],
    ['growth over other bases', '2025年一般公共预算收入同比增长5.1%。', '2025年一般公共预算收入环比增长2.3%。'],
    ['a target', '2025年一般公共预算收入318.2亿元。', '2025年，一般公共预算收入力争达到330亿元。'],
  ])('keeps silent about %s', (_, first, second) => {
    expect(find(first, second)).toEqual([]);
  });
});
