import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const motionNoun = {
  id: 'motion-noun',
  means: 'the noun of a motion behind its title; handled as a suggestion it is 建议',
  form: form`议案$`,
} as const satisfies FormRule;
