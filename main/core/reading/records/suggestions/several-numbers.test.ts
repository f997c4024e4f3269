import { describe, expect, it } from 'vitest';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { isOwnForm, rowsOfSeveral } from './several-numbers.ts';

const mapping: Record<string, SuggestionField> = { 编号: 'number', 标题: 'title', 答复日期: 'answeredOn' };
const [first, second] = ['关于疏浚梅溪的建议', '关于治理内涝点的建议'];
const both = `${first}；${second}（并案答复）`;
const row = (编号: string, 标题: string) => ({ 编号, 标题, 答复日期: '2026-07-02' });
const told = (number: string, title = both, isForm = false) => {
  const rows = rowsOfSeveral(row(number, title), mapping, isForm);
  return Array.isArray(rows) ? rows.map((one) => `${one.编号} ${one.标题} ${one.答复日期}`) : rows;
};
const two = [`57 ${first} 2026-07-02`, `63 ${second} 2026-07-02`];

describe('a row that names several suggestions', () => {
  it.each([
    '57、63',
    '57,63',
    '57，63',
    '57/63',
    '57／63',
    '57和63',
    '57与63',
    '57 63',
    '57\n63',
    '第57号、第63号',
    '第57、63号',
    '57；63',
  ])('is a row of each: %s', (number) => expect(told(number)).toEqual(two));

  it('may name a first and a last, and the year once', () => {
    expect(told('62-63')).toEqual([`62 ${first} 2026-07-02`, `63 ${second} 2026-07-02`]);
    expect(told('第62号至第63号')).toHaveLength(2);
    expect(told('2026057、063')?.at(1)).toMatch(/^2026063 /);
    expect(told('闭3、闭5')?.at(0)).toMatch(/^闭3 /);
  });

  it.each([
    `《${first}》《${second}》`,
    `《${first}》、《${second}》`,
    `${first}、${second}`,
    `${first}\n${second}`,
    `${first}和${second}`,
  ])('has as many titles, however they are parted: %s', (title) => expect(told('57、63', title)).toEqual(two));

  it('is unclear where one title stands for several numbers', () => {
    expect(told('57、63', first)).toBe('unclear');
    expect(told('57-60', `${first}（合并办理）`)).toBe('unclear');
    expect(told('57-59')).toBe('unclear');
  });

  it.each([
    '57',
    '第 12 号',
    '2026-57',
    '2026 057',
    '〔2026〕57',
    '57、57',
    'JY-57',
    '57、甲',
    '63-57',
    '',
    '闭会期间第1号',
  ])('is not seen in %j', (number) => expect(told(number, first)).toBeNull());

  it('is not seen in numbers that the list writes with strokes or dashes of its own', () => {
    const rows = ['9/5', '9/6', '9/7'].map((number) => row(number, first));
    expect(isOwnForm(rows, mapping)).toBe(true);
    expect(isOwnForm([...rows.slice(0, 1), row('1', first), row('2', first)], mapping)).toBe(false);
    expect([told('9/5', first, true), told('9-12', first, true)]).toEqual([null, null]);
  });
});
