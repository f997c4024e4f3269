import { remark } from '#core/language/punctuation.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { anyCase, type Found, form, part } from '#core/rules/form.ts';

/** Numbers of a day, or of the first and the last of several; null where the words leave one to what stands before it. */
export type SpanNumbers = {
  first: { year: number | null; month: number; day: number };
  last: { year: number | null; month: number | null; day: number } | null;
};

/** What stands between the first and the last of several days. */
export const until = part('until', form`[至到~～—]`);
/** What stands between year, month and day in figures. */
export const dayPoint = part('dayPoint', form`[-./]`);

const numberOf = (words: string | undefined) => (words === undefined ? null : Number(words));

function spanOf({ groups }: Found): SpanNumbers {
  const { year, month, day, lastYear, lastMonth, lastDay } = groups;
  const last =
    lastDay === undefined ? null : { year: numberOf(lastYear), month: numberOf(lastMonth), day: Number(lastDay) };
  return { first: { year: numberOf(year), month: Number(month), day: Number(day) }, last };
}

/** Days of a list, one or several in a row, where they begin. */
export const spanRules = [
  {
    id: 'holiday-days-in-figures',
    means: 'a day in figures, or two and all between: 2031-10-01至2031-10-07',
    form: form`
      (?<year>\d{4})${dayPoint}(?<month>\d{1,2})${dayPoint}(?<day>\d{1,2})
      (\s*${until}\s*(?<lastYear>\d{4})${dayPoint}(?<lastMonth>\d{1,2})${dayPoint}(?<lastDay>\d{1,2}))?`,
    read: spanOf,
  },
  {
    id: 'holiday-days-in-words',
    means: 'a day with 月 and 日, or two and all between: 10月1日（周四）至7日（周三）',
    form: form`
      ((?<year>\d{4})\x20?年)?\x20?(?<month>\d{1,2})\x20?月\x20?(?<day>\d{1,2})\x20?[日号]?${remark}?
      (\s*(${until}|-)\s*((?<lastYear>\d{4})\x20?年)?\x20?((?<lastMonth>\d{1,2})\x20?月\x20?)?(?<lastDay>\d{1,2})\x20?[日号]${remark}?)?`,
    read: spanOf,
  },
] as const satisfies readonly ExtractionRule<SpanNumbers>[];

export type RestRule = FormRule & { rest: boolean };

/** Whether a clause speaks of rest or of work; of both it is work, as 调休 names the days that are worked for others. */
export const restRules = [
  {
    id: 'holiday-work',
    rest: false,
    means: 'days of work: 上班, 班, workday',
    form: form`班|工作日|\b(${anyCase('work|workday')})\b`,
  },
  {
    id: 'holiday-rest',
    rest: true,
    means: 'days of rest: 放假, 休, holiday',
    form: form`放假|休|\b(${anyCase('rest|holiday')})\b`,
  },
] as const satisfies readonly RestRule[];

// What else stands in a list of holidays. Each is asked alone.

export const dayStart = {
  id: 'holiday-day-start',
  means: 'the first digit of a number, where a day may begin',
  form: form`(?<![\d.])\d`,
} as const satisfies FormRule;

export const namedYear = {
  id: 'holiday-year',
  means: 'the year that holds for the days behind it',
  form: form`(?<year>\d{4})\x20?年`,
} as const satisfies FormRule;

export const festival = {
  id: 'holiday-festival',
  means: 'the name of a festival',
  form: form`[\u4e00-\u9fff]{1,4}节|元旦|清明|除夕`,
} as const satisfies FormRule;

export const clauseEnd = {
  id: 'holiday-clause-end',
  means: 'what parts the clauses of a line',
  form: form`[。；;]`,
} as const satisfies FormRule;

export const holidayWordRules = [dayStart, clauseEnd, namedYear, festival] as const;
