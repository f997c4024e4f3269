import { describe, expect, it } from 'vitest';
import { numberInFigures, numberKey, numberWithoutYear } from './suggestion-number.ts';

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
    ['二十二', '22'],
    ['第二十二号', '22'],
    ['第二十二号建议', '22'],
    ['二六', '26'],
    ['十', '10'],
    ['一百零三', '103'],
    ['No.25', '25'],
    ['№25', '25'],
    ['第No.25号', '25'],
    ['２２', '22'],
    ['闭会期间第一号', '闭1'],
    ['〔2026〕十二号', '〔2026〕12'],
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

describe('numberInFigures', () => {
  it.each([
    ['二十二', '22'],
    ['第二十四号', '第24号'],
    ['二六', '26'],
    ['十', '10'],
    ['一百零三', '103'],
    ['一百一十', '110'],
    ['一百十', '110'],
    ['二〇二六〇五七', '2026057'],
    ['〇一二', '12'],
    ['No.25', '25'],
    ['NO：025', '025'],
    ['№ 25', '25'],
    ['编号：25', '25'],
    ['２２', '22'],
    ['第 二十二 号', '第22号'],
    ['闭会期间第二号', '闭会期间第2号'],
  ])('writes %s as %s', (printed, figures) => {
    expect(numberInFigures(printed)).toBe(figures);
  });

  it.each([
    '2026',
    '2026057',
    '2026年第12号',
    '二〇二六年',
    '闭会1',
    '012',
    'JY-012',
    'A三组',
    '一百二',
    '十十',
    '〇',
    '二十二、二十三',
    'No',
    '第号',
    '',
  ])('leaves %j as it is', (printed) => {
    expect(numberInFigures(printed)).toBe(printed);
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
