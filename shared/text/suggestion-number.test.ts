import { describe, expect, it } from 'vitest';
import { numberKey, numberWithoutYear } from './suggestion-number.ts';

describe('numberKey', () => {
  it.each([
    ['第012号', '12'],
    ['０１２', '12'],
    [' 12 ', '12'],
    ['0012', '12'],
    ['建议第12号', '12'],
    ['第 12 号建议', '12'],
    ['编号：12', '12'],
    ['No.12', '12'],
    ['大会12', '12'],
    ['闭会1', '闭1'],
    ['闭001', '闭1'],
    ['闭会期间第1号', '闭1'],
    ['JY-012', 'jy-12'],
    ['2026012', '2026012'],
    ['〔2026〕12号', '〔2026〕12'],
    ['0', '0'],
  ])('takes %s as %s', (number, key) => {
    expect(numberKey(number)).toBe(key);
  });

  it('keeps numbers of the time between sessions apart from those of a session', () => {
    expect(numberKey('1', 'between-sessions')).toBe('闭1');
    expect(numberKey('闭会1', 'between-sessions')).toBe('闭1');
    expect(numberKey('1', 'in-session')).toBe('1');
  });

  it('knows no number in a blank', () => {
    expect([numberKey(null), numberKey('  '), numberKey('第号')]).toEqual([null, null, null]);
  });
});

describe('numberWithoutYear', () => {
  it.each([
    ['2026012', '12'],
    ['2026-012', '12'],
    ['〔2026〕12号', '12'],
    ['2026年第12号', '12'],
    ['闭2026003', '闭3'],
    ['12', null],
    ['2026', null],
    ['1026012', null],
    ['20260120034', null],
    [null, null],
  ])('takes %s as %s', (number, rest) => {
    expect(numberWithoutYear(numberKey(number))).toBe(rest);
  });
});
