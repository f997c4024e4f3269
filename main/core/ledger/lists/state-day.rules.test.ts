import { describe, expect, it } from 'vitest';
import { extract } from '#core/rules/extract.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import { noStatedDays, statedDays } from './state-day.corpus.ts';
import { stateDayRules, statedYear } from './state-day.rules.ts';
import { isEarlierState, stateDay } from './state-day.ts';

holdExtraction({
  name: 'day whose state a list tells',
  rules: stateDayRules,
  corpus: statedDays,
  none: noStatedDays,
  read: (text, own) => extract(own, text),
});
holdWords('year that a line names', statedYear.form, { '2026年': '2026', '12026年': '2026' }, ['206年', '2026号']);

const list = (title: string, ...above: string[]) => ({ title, form: { above } }) as unknown as ListRecord;

describe('the day of a list', () => {
  it('is that of its words, in any width, and the end of a month where no day is said', () => {
    expect(stateDay(list('进度表', '（截至２０２６年 ６月３０日）'))).toBe('2026-06-30');
    expect(stateDay(list('2026年2月底办理进度'))).toBe('2026-02-28');
    expect(stateDay(list('截至2026年6月'))).toBe('2026-06-30');
  });

  it('is asked of all lines before the month is', () => {
    expect(stateDay(list('2026年9月进度', '截至2026年8月5日'))).toBe('2026-08-05');
  });

  it('takes the one year that the lines name, and none where they name two or the day is none', () => {
    expect(stateDay(list('2026年建议进度', '截至6月1日'))).toBe('2026-06-01');
    expect(stateDay(list('2025年、2026年建议', '截至6月1日'))).toBeNull();
    expect(
      ['截至6月1日', '截至2026年13月', '截至2026年0月', '截至2026年6月0日', '截至2026年6月31日'].map((one) =>
        stateDay(list(one)),
      ),
    ).toEqual([null, null, null, null, null]);
  });

  it('tells which of two lists is the earlier, where both say it and differ', () => {
    const [june, july, none] = [list('截至2026年6月'), list('截至2026年7月'), list('进度')];
    expect([
      isEarlierState(june, july),
      isEarlierState(july, june),
      isEarlierState(june, june),
      isEarlierState(none, july),
      isEarlierState(july, none),
    ]).toEqual([true, false, null, null, null]);
  });
});
