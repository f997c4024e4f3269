import { describe, expect, it } from 'vitest';
import { inventedOffice } from '../../../testing/invented-ledger.ts';
import { bookTitle } from './book-title.ts';
import { chineseNumber } from './chinese-number.ts';
import { matterName } from './matter-name.ts';
import { opinionName } from './opinion-name.ts';
import { withNumber } from './own-mark.ts';
import { daysBetween, paperDate, paperPeriod } from './paper-date.ts';
import { rateSentence } from './rate-sentence.ts';
import { rateText } from './rate-text.ts';

describe('the words of a paper', () => {
  it.each([
    ['2026-11-01', '2026-11-21', '2026年11月1日至21日'],
    ['2026-09-01', '2026-11-21', '2026年9月1日至11月21日'],
    ['2025-12-01', '2026-01-31', '2025年12月1日至2026年1月31日'],
    ['2026-11-18', '2026-11-18', '2026年11月18日'],
  ])('says of the period from %s to %s each part once', (from, to, words) => {
    expect(paperPeriod(from, to)).toBe(words);
  });

  it('writes a date without zeros before month and day', () => {
    expect(paperDate('2026-03-05')).toBe('2026年3月5日');
    expect(paperDate(null)).toBe('');
  });

  it('counts calendar days across a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });

  it('counts in Chinese numerals', () => {
    expect([1, 10, 12, 20, 35, 100, 105, 110, 214].map(chineseNumber)).toEqual([
      '一',
      '十',
      '十二',
      '二十',
      '三十五',
      '一百',
      '一百零五',
      '一百一十',
      '二百一十四',
    ]);
  });

  it('sets book-title marks once and turns inner ones into single ones', () => {
    expect(bookTitle('《关于夜间经济的报告》')).toBe('《关于夜间经济的报告》');
    expect(bookTitle('对《关于夜间经济的报告》的审议意见')).toBe('《对〈关于夜间经济的报告〉的审议意见》');
  });

  it('names a bare opinion by the report it deliberates on', () => {
    expect(opinionName({ title: '审议意见', subject: '关于夜间经济的报告' })).toBe(
      '《对〈关于夜间经济的报告〉的审议意见》',
    );
  });

  it.each([
    ['《关于夜间经济发展情况报告的审议意见》', '夜间经济发展情况报告审议意见'],
    ['《对〈云泽市人民政府关于夜间经济发展情况的报告〉的审议意见》', '夜间经济发展情况报告审议意见'],
    ['关于《关于夜间经济的报告》的审议意见', '夜间经济报告审议意见'],
    ['关于检查《云泽市养老服务条例》实施情况报告的审议意见', '检查《云泽市养老服务条例》实施情况报告审议意见'],
    ['《对防汛工作报告的意见》', '防汛工作报告意见'],
    ['关于加快老码头片区更新改造的议案', '加快老码头片区更新改造议案'],
    ['关于完善职业学校 校企合作机制的建议', '完善职业学校校企合作机制建议'],
    ['审议意见', '审议意见'],
  ])('names in another title what %s is about without a 关于 of its own', (title, matter) => {
    expect(matterName(title)).toBe(matter);
  });

  it('numbers a recommendation unless its words bring a mark', () => {
    expect(withNumber(2, '加强油烟噪声治理。')).toBe('2.加强油烟噪声治理。');
    expect(withNumber(2, '二要加强油烟噪声治理。')).toBe('二要加强油烟噪声治理。');
    expect(withNumber(2, '（二）加强治理。')).toBe('（二）加强治理。');
  });

  it('prints a rate with its numbers, and says when there is no base', () => {
    expect(rateText(2, 3, { of: '已答复', base: '建议共', unit: '件' })).toBe('66.7%（已答复2件，建议共3件）');
    expect(rateText(0, 0, { of: '已答复', base: '建议共', unit: '件' })).toBe('');
    const rate = { name: 'points-done', value: null, numerator: 0, base: 0, excluded: 0 } as const;
    expect(rateSentence(inventedOffice, rate)).toBe('没有交办的意见，不计算落实率');
  });
});
