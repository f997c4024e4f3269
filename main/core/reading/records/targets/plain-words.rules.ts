import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const blank = {
  id: 'plain-blank',
  means: 'a space, which says nothing in a name, a heading or a cell',
  form: form`\s+`,
} as const satisfies FormRule;

export const stopBehind = {
  id: 'plain-stop-behind',
  means: 'the full stop that closes a clause',
  form: form`。$`,
} as const satisfies FormRule;

export const plainWordRules = [blank, stopBehind] as const;
