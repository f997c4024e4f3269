import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const figuresOfNumber = {
  id: 'figures-in-order',
  means: 'figures of a number, which stand by what they count and not sign by sign: 第9号 before 第10号',
  form: form`\d+`,
} as const satisfies FormRule;
