import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const endOfItem = {
  id: 'agenda-item-end',
  means: 'the sign behind an item of an agenda, which is no part of its title',
  form: form`[；;。.，,]$`,
} as const satisfies FormRule;
