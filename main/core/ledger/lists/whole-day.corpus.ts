import { texts } from '#core/rules/testing/texts.ts';
import type { dayFormRules, wholeDayRules } from './whole-day.rules.ts';

/** Cells that hold a day and nothing else, by the rule that sees it. */
export const wholeDays: Readonly<Record<(typeof wholeDayRules)[number]['id'], readonly string[]>> = {
  'cell-is-short-day': texts`2026-03-05 1998/3/5 2026.3.5`,
  'cell-is-day-in-words': ['2026年3月5日', '26年3月5号', '二〇二六年三月二十一日', '2026 年 3 月 5 日'],
};

export const noWholeDays = [
  ...texts`2026年3月 2026-03 2026-03-05上午 于2026-03-05 于2026年3月5日 2026年3月5日前 3月5日 年3月5日 2026年月5日 2026年3月日
    2026年3月5 20263月5日 2026年35日`,
  '2026  年3月5日',
  '2026年  3月5日',
  '2026年3  月5日',
  '2026年3月  5日',
  '2026年3月5  日',
];

/** How cells print their day, by the rule that reads it. */
export const dayForms: Readonly<Record<(typeof dayFormRules)[number]['id'], Readonly<Record<string, string>>>> = {
  'day-form-words': {
    '2026年2月10日': 'yyyy"年"m"月"d"日"',
    '2026年02月1号': 'yyyy"年"mm"月"d"日"',
    '2026 年 12 月 05 日': 'yyyy"年"m"月"dd"日"',
  },
  'day-form-dashes': { '2026-2-10': 'yyyy-m-d', '2026-12-5': 'yyyy-m-d', '2026-02-05': 'yyyy-mm-dd' },
  'day-form-strokes': { '2026/2/10': 'yyyy/m/d', '2026/12/5': 'yyyy/m/d', '2026/02/05': 'yyyy/mm/dd' },
  'day-form-points': { '2026.2.10': 'yyyy.m.d', '2026.12.5': 'yyyy.m.d', '2026.02.05': 'yyyy.mm.dd' },
};

const signs = ['-', '/', '.'];

export const noDayForms = [
  ...texts`二〇二六年二月十日 2026年2月 206年2月10日 20261年2月10日 于2026年2月10日 2026年2月10日前 2026年123月1日 2026年1月123日
    2026年2月10 2026年月1日 2026年1月日 20262月1日 2026年21日`,
  '2026  年2月10日',
  '2026年  2月10日',
  '2026年2  月10日',
  '2026年2月  10日',
  '2026年2月10  日',
  ...signs.flatMap((sign) => [
    ['206', '2', '10'].join(sign),
    ['20261', '2', '10'].join(sign),
    ['于2026', '2', '10'].join(sign),
    ['2026', '2', '10前'].join(sign),
    ['2026', '123', '10'].join(sign),
    ['2026', '2', '123'].join(sign),
    ['2026', '', '10'].join(sign),
    ['2026', '2', ''].join(sign),
  ]),
  '2026,2,10',
];
