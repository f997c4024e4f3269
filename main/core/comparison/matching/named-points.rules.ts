import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const signInTitle = {
  id: 'measure-title-sign',
  means: 'spaces, stops and colons in the title of a point, which an answer that quotes it leaves out',
  form: form`[\s。：:]`,
} as const satisfies FormRule;
