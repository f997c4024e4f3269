import { describe, expect, it } from 'vitest';
import { sourceLines } from '../testing/source-lines.ts';
import { viewLines } from './view-lines.ts';

describe('the lines of a source', () => {
  it('know the blank lines before them, and keep their numbers', () => {
    const views = sourceLines('一\n\n 　\n二\n三');
    expect(views.map(({ number, gap }) => [number, gap])).toEqual([
      [1, 0],
      [4, 2],
      [5, 0],
    ]);
  });

  it('know where a page of the file begins', () => {
    expect(sourceLines('一\n二\n三\n四', [1, 3]).map(({ pageTop }) => pageTop)).toEqual([true, false, true, false]);
    expect(sourceLines('一\n二').map(({ pageTop }) => pageTop)).toEqual([false, false]);
    const mixed = viewLines([
      { number: 1, text: '一', page: 1 },
      { number: 2, text: '二', page: null },
      { number: 3, text: '三', page: 1 },
    ]);
    expect(mixed.map(({ pageTop }) => pageTop)).toEqual([true, false, true]);
  });

  it('are rows of a table, rules or text', () => {
    const roles = (text: string) => sourceLines(text).map(({ role }) => role);
    expect(roles('| 甲 | 乙 |\n——————\n***\n正文')).toEqual(['table', 'rule', 'rule', 'text']);
    expect(viewLines([{ number: 1, text: '甲', page: null, hint: { cells: ['甲'] } }])[0]?.role).toBe('table');
  });

  it('are rows without outer bars where two in a row have as many, and two at least', () => {
    const cells = (text: string) => sourceLines(text).map(({ role, hint }) => (role === 'table' ? hint?.cells : null));
    expect(cells('序号|项目|单位\n1| 渡口 |市水务局\n正文|一')).toEqual([
      ['序号', '项目', '单位'],
      ['1', '渡口', '市水务局'],
      null,
    ]);
    expect(cells('甲|乙\n丙|丁')).toEqual([null, null]);
    expect(cells('甲|乙|丙\n正文\n丁|戊|己')).toEqual([null, null, null]);
    expect(cells('甲|乙|丙\n丁|戊|己|庚')).toEqual([null, null]);
    const long = `甲|乙|${'丙'.repeat(2000)}`;
    expect(cells(`${long}\n${long}`)).toEqual([null, null]);
  });

  it('begin pages where one space before them parts pages, and no other line is set in', () => {
    const pages = (count: number, length: number, more: string[] = []) => {
      const lines = Array.from({ length: count }, () => [' 页首', ...Array<string>(length - 1).fill('正文')]).flat();
      return sourceLines([...more, ...lines].join('\n')).filter(({ pageTop }) => pageTop).length;
    };
    expect(pages(3, 20)).toBe(3);
    expect(pages(2, 20)).toBe(0);
    expect(pages(3, 10)).toBe(3);
    expect(pages(3, 9)).toBe(0);
    expect(pages(3, 60)).toBe(3);
    expect(pages(3, 61)).toBe(0);
    expect(pages(4, 20, ['　　段首'])).toBe(4);
    expect(pages(4, 20, ['　　段首', '　　段首'])).toBe(0);
    const uneven = [9, 20, 30, 9].flatMap((length) => [' 页首', ...Array<string>(length - 1).fill('正文')]);
    expect(sourceLines([...uneven, ' 页首'].join('\n')).filter(({ pageTop }) => pageTop).length).toBe(5);
  });
});
