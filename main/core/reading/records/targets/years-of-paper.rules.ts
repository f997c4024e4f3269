import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Years that titles and headings name. Each is asked alone.

export const namedYear = {
  id: 'years-named',
  means: 'a year',
  form: form`(?<year>20\d{2})\x20?年`,
} as const satisfies FormRule;

export const fiveYearPlan = {
  id: 'years-five-year-plan',
  means: 'a five-year plan by its number, opening quotation marks aside: 第十五个五年规划, 十五五”',
  form: form`十(?<nth>[一二三四五六七八九]?)个?五(年|”|规划|$)`,
  not: form`五”(开局|起步|收官)`,
} as const satisfies FormRule;

export const fiveBehind = {
  id: 'years-five-behind',
  means: 'the five years behind, or the term of a government that ends',
  form: form`(过去|这|近)五年|五年来|五年工作|本届政府(?!.{0,6}年)`,
} as const satisfies FormRule;

export const fiveAhead = {
  id: 'years-five-ahead',
  means: 'the five years ahead',
  form: form`(今后|未来)五年`,
} as const satisfies FormRule;

export const yearsOfPlan = {
  id: 'years-of-plan',
  means: 'a period of several years, as it is kept: 2026-2030',
  form: form`^\d{4}-\d{4}$`,
} as const satisfies FormRule;

export const wholeYears = {
  id: 'years-whole',
  means: 'a year as a period is kept, and no part of one',
  form: form`^\d{4}$`,
} as const satisfies FormRule;

export const yearRules = [namedYear, fiveYearPlan, fiveBehind, fiveAhead, yearsOfPlan, wholeYears] as const;

/** The first and the last year of a period as it is kept: 2026, 2026-2030, 2025年前三季度. */
export const yearsOfPeriodForm = form`^(?<first>\d{4})(-(?<last>\d{4}))?(?!\d)`;
