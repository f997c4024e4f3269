import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChineseNumeral, toChineseNumeral } from './chinese-numeral.ts';

describe('parseChineseNumeral', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['二〇二五', 2025],
    ['两万', 20_000],
    ['三千五百', 3500],
  ])('reads %s as %i', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it('gives null for anything that is no numeral', () => {
    expect(['', '一个', '12', '第三', '一'.repeat(17)].map(parseChineseNumeral)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('reads back every numeral that toChineseNumeral writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
        expect(parseChineseNumeral(toChineseNumeral(value))).toBe(value);
      }),
    );
  });

  it('writes no numeral for a number that headings never have', () => {
    expect(() => toChineseNumeral(-1)).toThrow(RangeError);
    expect(() => toChineseNumeral(1.5)).toThrow(RangeError);
  });
});
