import { close, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const untilDay = {
  id: 'covering-until',
  means: 'makes the day before it the last one: 前, 之前, （含当日）前',
  form: form`^(${open}?含[^，,。；;（）()]{0,4}${close}?)?[之以]?前`,
} as const satisfies FormRule;
