import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { monthDays } from './days-without-year.corpus.ts';
import { dayBehindName, type MonthDay, monthDayRules, yearNamed } from './days-without-year.rules.ts';

holdExtraction<MonthDay, ExtractionRule<MonthDay>>({
  name: 'day of a cell without its year',
  rules: monthDayRules,
  corpus: monthDays,
  none: [
    '2026年5月28日',
    '5月28日前',
    '0月28日',
    '13月1日',
    '5月0日',
    '5月32日',
    '5月',
    '5-28日',
    '2026-5-28',
    '5_28',
    '5.28.1',
  ],
  read: (text, rules) => extract(rules, text),
});
holdWords(
  'day behind the name of an organ',
  dayBehindName.form,
  {
    '市农业农村局 7月6日；市公安局 7月18日': ['7月6日', '7月18日'],
    '市公安局 7月8号': '7月8号',
    '市公安局 7月8': '7月8',
    '市公安局 12月8日': '12月8日',
  },
  ['市公安局7月8日', 'a 7月8日', '市公安局 7月8日，', '市公安局 7月8日前', ' 7月8日', '7月8日'],
);
holdWords(
  'year over a list',
  yearNamed.form,
  { '2026年代表建议': '2026', '2026、2027年度': ['2026', '2027'], 云泽2026: '2026' },
  ['12026年', '1926年', '26年', '206年'],
);
