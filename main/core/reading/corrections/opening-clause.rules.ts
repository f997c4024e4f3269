import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const openingStop = {
  id: 'correction-opening-stop',
  means: 'ends the clause with which a paragraph opens',
  form: form`[。；]`,
} as const satisfies FormRule;
