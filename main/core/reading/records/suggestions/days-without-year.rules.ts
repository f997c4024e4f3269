import { twoDigits } from '#core/language/numerals.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { type Found, form } from '#core/rules/form.ts';

/** Month 1–12 and day 1–31 of a day without its year. */
export type MonthDay = { month: number; day: number };

/** A cell that is a month and a day and no year, read without spaces and in half-width signs. */
export const monthDayRules = [
  {
    id: 'month-day-in-words',
    means: 'month and day by their words: 5月28日',
    form: form`^(?<month>${twoDigits})月(?<day>${twoDigits})[日号]?$`,
    read: readMonthDay,
  },
  {
    id: 'month-day-short',
    means: 'month and day by a sign between them: 5.28',
    form: form`^(?<month>${twoDigits})[\-./](?<day>${twoDigits})$`,
    read: readMonthDay,
  },
] as const satisfies readonly ExtractionRule<MonthDay>[];

export const dayBehindName = {
  id: 'month-day-behind-name',
  means: 'a day without a year behind the name of its organ: 市农业农村局 7月6日；市公安局 7月8日',
  form: form`(?<=[\u4e00-\u9fff]\s)${twoDigits}月${twoDigits}[日号]?(?=；|$)`,
} as const satisfies FormRule;

export const yearNamed = {
  id: 'list-year-named',
  means: 'a year that a line over a list names: 2026年代表建议办理情况',
  form: form`(?<!\d)20\d\d`,
} as const satisfies FormRule;

export const dayWithoutYearRules = [dayBehindName, yearNamed] as const;

function readMonthDay({ groups }: Found): MonthDay | null {
  const [month, day] = [Number(groups.month), Number(groups.day)];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : null;
}
