import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What a table of ratings says that names its suggestions by their numbers alone. Each is asked alone; headings without spaces and brackets.

export const ratedNumber = {
  id: 'rating-number-heading',
  means: 'the number of a suggestion, and of nothing else that is numbered',
  form: form`^第?(人大)?(代表)?(意见)?(建议)?的?(编号|案号|件号|号码|号)$`,
} as const satisfies FormRule;

export const ratedDay = {
  id: 'rating-day-heading',
  means: 'a day without a word of what was done on it: beside a rating it is the day of the rating',
  form: form`^(日期|时间|年月日)$`,
} as const satisfies FormRule;

export const numberCell = {
  id: 'rating-number-cell',
  means: 'the number of a suggestion as a cell without a heading has it: 12, 第12号, 闭会1, 2026012',
  form: form`^(编号[:：]?)?(闭会?(期间)?)?第?(20\d\d-?)?\d{1,4}号?(建议)?$`,
} as const satisfies FormRule;

export const ratingRules = [ratedNumber, ratedDay, numberCell] as const;
