import { describe, expect, it } from 'vitest';
import { printedFigure } from './printed-figure.ts';

describe('printedFigure', () => {
  it.each([
    [{ value: '6', unit: '%', qualifier: '左右', change: 'growth' as const }, '增长6%左右'],
    [{ value: '3', unit: '%', qualifier: null, change: 'decline' as const }, '下降3%'],
    [{ value: '0.2', unit: '个百分点', qualifier: '以上', change: 'growth' as const }, '提高0.2个百分点以上'],
    [{ value: '5%—5.5', unit: '%', qualifier: null, change: 'growth' as const }, '增长5%—5.5%'],
    [{ value: '5.5', unit: '%', qualifier: '以内' }, '5.5%以内'],
    [{ value: '100', unit: '亿元', qualifier: '超过' }, '超过100亿元'],
    [{ value: '4300', unit: '个', qualifier: '余' }, '4300余个'],
    [{ value: '与经济增长同步', unit: '', qualifier: null }, '与经济增长同步'],
  ])('prints %o', (figure, printed) => {
    expect(printedFigure(figure)).toBe(printed);
  });
});
