import { describe, expect, it } from 'vitest';
import { form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { dues, noDues } from './due.corpus.ts';
import { type DueRule, dueRules, monthNumber, type PaperDay, yearWord } from './due.rules.ts';
import { decideDue } from './due-of-promise.ts';

const november: PaperDay = { year: 2026, date: '2026-11-20' };

holdExtraction<string, DueRule>({
  name: 'day of a promise',
  rules: dueRules,
  corpus: dues,
  none: noDues,
  read: (text, rules) => {
    const due = decideDue(text, november, rules);
    return due && { rule: due.rule, value: `${due.found.words} ${due.value}` };
  },
});

const whole = (own: typeof yearWord) => form`^${own}$`;
holdForm(
  'year',
  yearWord,
  ['2027年', '2027 年', ...[...'今本当明来后'].map((sign) => `${sign}年`)],
  ['27年', '去年', '年'],
  whole,
);
holdForm(
  'number of a month',
  monthNumber,
  ['3', '12', ...'一二三四五六七八九十', '十二'],
  ['', '123', '二十一', '百'],
  whole,
);

describe('decideDue in a paper of which nothing is known', () => {
  const unknown: PaperDay = { year: null, date: null };
  const isoOf = (text: string) => decideDue(text, unknown)?.value;

  it.each([...'三月前清淤 三季度末清淤 年底前清淤 三天内清淤 明年清淤'.split(' ')])(
    'gives the words of %s alone',
    (text) => {
      expect(isoOf(text)).toBeNull();
    },
  );

  it('gives the day where the words name the year', () => {
    expect(isoOf('2027年三月清淤')).toBe('2027-03-31');
    expect(isoOf('到2027年清淤')).toBe('2027-12-31');
  });

  it('takes no year alone for a day, because it may be the paper’s own', () => {
    expect(isoOf('2027年清淤')).toBeUndefined();
  });
});
