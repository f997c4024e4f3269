import { count } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const namesOpinion = {
  id: 'cites-opinion',
  means: 'words that name an opinion',
  form: form`审议意见`,
} as const satisfies FormRule;

export const opensHeading = {
  id: 'cites-in-heading',
  means: 'opens a heading: 一、 or （一）',
  form: form`^(${count}、|[（(]${count}[）)])`,
} as const satisfies FormRule;

export const opinionsCitedRules = [namesOpinion, opensHeading] as const;
