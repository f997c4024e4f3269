import { describe, expect, it } from 'vitest';
import { findCounts, inDigits, isInWords } from './counts-in-words.ts';

const printed = (text: string) => findCounts(text).map(({ text: words, value, unit }) => `${words} ${value} ${unit}`);

describe('findCounts', () => {
  it('reads small numbers in words before a measure word, as printed', () => {
    expect(printed('培训至少两轮')).toEqual(['至少两轮 2 次']);
    expect(printed('三个渡口已通船，建亭5座')).toEqual(['三个 3 个', '5座 5 座']);
    expect(printed('巡航一遍')).toEqual(['一遍 1 次']);
    expect(printed('巡航3轮次')).toEqual(['3轮次 3 次']);
  });

  it('takes no ordinals, times, names or larger numbers for them', () => {
    const none = '第二轮 首一次 三个月 三个一 一次性 一轮车 市县两级 一家一策 十二处 二十处 几个 每一次 3轮车';
    expect(none.split(' ').flatMap(printed)).toEqual([]);
  });

  it('keeps every sign at its place', () => {
    for (const text of ['两轮、3轮次、五处', '１２处与两遍']) expect(inDigits(text)).toHaveLength(text.length);
  });

  it('knows a count in words from one in figures', () => {
    expect(findCounts('两轮、2轮').map(isInWords)).toEqual([true, false]);
  });
});
