import { describe, expect, it } from 'vitest';
import { findDates, parseChineseDate } from './chinese-date.ts';

describe('parseChineseDate', () => {
  it.each([
    ['2025年6月25日', '2025-06-25'],
    ['二〇二五年六月二十五日', '2025-06-25'],
    ['２０２５年６月２５日', '2025-06-25'],
    ['2025 年 6 月 25 日', '2025-06-25'],
    ['2025-6-25', '2025-06-25'],
    ['2025.06.25', '2025-06-25'],
  ])('reads %s', (text, iso) => {
    expect(parseChineseDate(text)).toBe(iso);
  });

  it('leaves out days that no calendar has', () => {
    expect(parseChineseDate('2025年9月31日')).toBeNull();
    expect(parseChineseDate('2025年13月1日')).toBeNull();
  });

  it('reads a day without a year only with a year to take, and marks it', () => {
    expect(parseChineseDate('6月25日召开')).toBeNull();
    expect(findDates('6月25日召开', 2026)).toEqual([{ iso: '2026-06-25', start: 0, end: 5, yearGuessed: true }]);
  });

  it('finds all days in order with their places', () => {
    expect(findDates('自2025年1月2日至2025年3月4日').map((day) => [day.iso, day.start])).toEqual([
      ['2025-01-02', 1],
      ['2025-03-04', 11],
    ]);
  });

  it('does not take a version or a sum for a day', () => {
    expect(findDates('版本1.2025.6.7，共12025-1-1件')).toEqual([]);
  });
});
