import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const rowNumber = {
  id: 'answer-row-number',
  means: 'the number of a row of a table, which tells nothing: | 6 | 农村养老',
  form: form`^[|\s]*\d{1,3}\s*(?=[|])`,
} as const satisfies FormRule;

export const rowNumberRules = [rowNumber] as const;
