import type { TextForm } from './text-form.ts';

// A day that a person types, with nothing before or behind it. What stands inside a text is found by chinese-date.rules.ts.

const numeral = '[0-9〇○零一二三四五六七八九十]';

export const typedDays = [
  {
    id: 'typed-day-marked',
    means: 'a day with one sign between its figures: 2027-3-5, 2027.3.5, 2027/3/5',
    form: /^(?<year>\d{4})(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/,
  },
  {
    id: 'typed-day-bare',
    means: 'a day of eight figures: 20270305',
    form: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  },
  {
    id: 'typed-day-written',
    means: 'a day in words or figures with its year: 2027年3月5日, 二〇二七年三月五日',
    form: new RegExp(`^(?<year>${numeral}{4})年(?<month>${numeral}{1,3})月(?<day>${numeral}{1,3})[日号]?$`),
  },
] as const satisfies readonly TextForm[];

export const typedWithoutYear = {
  id: 'typed-day-without-year',
  means: 'month and day alone: 3月5日, 3-5',
  form: new RegExp(`^(?<month>${numeral}{1,3})(?:[-./]|月)(?<day>${numeral}{1,3})[日号]?$`),
} as const satisfies TextForm;
