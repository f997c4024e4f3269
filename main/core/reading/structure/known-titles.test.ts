import { describe, expect, it } from 'vitest';
import { titleKey } from '#core/language/title-key.ts';
import { KnownTitles } from './known-titles.ts';

const entry = (title: string, page: number) => ({ title, key: titleKey(title), author: null, page, line: page });

describe('the titles of a table of contents', () => {
  it('are taken one by one, and the last stays', () => {
    const known = new KnownTitles([entry('履职情况报告', 3), entry('履职情况报告', 7), entry('人事任免名单', 9)]);
    expect(known.next('履职情况报告')?.page).toBe(3);
    known.take('履职 情况报告');
    expect(known.next('履职情况报告')?.page).toBe(7);
    known.take('履职情况报告');
    expect(known.next('履职情况报告')?.page).toBe(7);
    expect(known.next('人事任免名单')?.page).toBe(9);
    expect(known.next('别的')).toBeUndefined();
  });

  it('may start where a line begins as one of them, and nowhere without a contents', () => {
    const known = new KnownTitles([entry('关于水利工作的报告', 3)]);
    expect(known.mayStart('关于水利工作的报告')).toBe(true);
    expect(known.mayStart('关 于 水 利 工作')).toBe(true);
    expect(known.mayStart('关于渡口工作的报告')).toBe(false);
    expect(new KnownTitles([]).mayStart('关于水利工作的报告')).toBe(false);
  });

  it('are explained by the terms of a paper that was found', () => {
    const known = new KnownTitles([]);
    expect(known.explains('名词解释')).toBe(false);
    known.take('云泽市政府工作报告');
    expect(known.explains('名词解释')).toBe(true);
    expect(known.explains('《政府工作报告》名词解释')).toBe(true);
    expect(known.explains('《计划报告》名词解释')).toBe(false);
    expect(known.explains('关于水利工作的报告')).toBe(false);
  });
});
