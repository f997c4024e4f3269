import { describe, expect, it } from 'vitest';
import { findFigures } from './figure.ts';

const short = (text: string) => findFigures(text).map((one) => `${one.qualifier ?? ''}|${one.value}|${one.unit}`);

describe('findFigures', () => {
  it.each([
    ['增长5%以上', ['以上|5|%']],
    ['不少于10%', ['不少于|10|%']],
    ['约1,425.44亿元', ['约|1,425.44|亿元']],
    ['建成 402 个、运行', ['|402|个']],
    ['PM2.5年均浓度降至33.1微克/立方米，下降5.2%', ['|33.1|微克/立方米', '|5.2|%']],
    ['１２３４万人次', ['|1234|万人次']],
    ['达到30%', ['|30|%']],
    ['15~19所', ['|15~19|所']],
    ['4300余个驿站', ['余|4300|个']],
  ])('finds the quantities of %s', (text, found) => {
    expect(short(text)).toEqual(found);
  });

  it.each([
    '“1030”产业体系',
    '12345热线',
    'G60走廊',
    '世界500强',
    '第3次会议',
    '2025年6月',
    '1~8月',
    '1+10+100',
    '比例1.79:1',
    '3级医院',
  ])('finds none in %s', (text) => {
    expect(short(text)).toEqual([]);
  });

  it('gives the stretch verbatim with its place', () => {
    const text = '共改造 80 个小区';
    const [figure] = findFigures(text);
    expect(text.slice(figure?.start, figure?.end).trim()).toBe(figure?.text);
  });
});
