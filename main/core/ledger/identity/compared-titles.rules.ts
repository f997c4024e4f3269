import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const fullTitle = {
  id: 'compared-full-title',
  means: 'a title in full form, as its mover gave it: 关于…的建议',
  form: form`^关于|(建议|议案|提案)$`,
} as const satisfies FormRule;

export const signInIndicator = {
  id: 'compared-indicator-sign',
  means: 'spaces, brackets and quotes in an indicator, which printings set differently',
  form: form`[\s()"“”]`,
} as const satisfies FormRule;
