import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const yearInTitle = {
  id: 'earlier-year',
  means: 'the year in the title of a report of which no day is known',
  form: form`20\d{2}`,
} as const satisfies FormRule;
