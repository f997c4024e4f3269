import { extract } from '#core/rules/extract.ts';
import { firstMatch } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { dayForms, noDayForms, noWholeDays, wholeDays } from './whole-day.corpus.ts';
import { dayFormRules, monthOrDay, wholeDayRules, writtenYear } from './whole-day.rules.ts';

holdForm(
  'number of a month or a day',
  monthOrDay,
  [...'5一二三四五六七八九十', '二十一'],
  ['', '二十一二', '月'],
  (own) => form`^${own}$`,
);
holdForm(
  'number of a year',
  writtenYear,
  ['26', '2026', '二〇二六', '二○二六', '二零一三', '四五', '七八', '九十'],
  ['6', '20261', '二年'],
  (own) => form`^${own}$`,
);
holdFirstMatch<(typeof wholeDayRules)[number]>({
  name: 'cell that is a day',
  rules: wholeDayRules,
  corpus: wholeDays,
  none: noWholeDays,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ id }) => id,
});
holdExtraction<string, (typeof dayFormRules)[number]>({
  name: 'form of a day',
  rules: dayFormRules,
  corpus: dayForms,
  none: noDayForms,
  read: (text, rules) => extract(rules, text),
});
