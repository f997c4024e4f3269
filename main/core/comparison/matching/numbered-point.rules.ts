import { number } from '#core/language/numerals.ts';
import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** The heading of a measure that names its point by number. Each is asked alone. */
export const numberedRules = [
  {
    id: 'measure-numbered',
    means: 'names the point by its number and nothing else: 审议意见第五条, 关于第（四）项意见的办理情况',
    form: form`^(?<paper>[^，,。；;第]{0,24})第[（(]?(?<number>${number})[）)]?[条项点](意见|建议|要求|问题)?(的?(办理|落实|整改|研究处理)情况)?$`,
    not: form`[法例定则章程》]第`,
  },
] as const satisfies readonly FormRule[];

export const [numbered] = numberedRules;

export const headingSign = {
  id: 'measure-heading-sign',
  means: 'spaces and colons in a heading, which name nothing: 审议意见第五条：',
  form: form`\s|${colon}`,
} as const satisfies FormRule;

export const anyPaper = {
  id: 'measure-any-paper',
  means: 'words before the number that name no paper: they stand before every one',
  form: form`关于|对|就|(市|县|区|省)?(人大)?常委会|审议意见|意见|建议|报告|的|中|提出`,
} as const satisfies FormRule;
