import { arabicSign } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Whether a space stands between an automatic number and its text. Each is asked alone.

export const opensWithDigit = {
  id: 'list-opens-with-digit',
  means: 'a text that opens with a digit, which would run into the number before it',
  form: form`^${arabicSign}`,
} as const satisfies FormRule;

export const endsInPoint = {
  id: 'list-ends-in-point',
  means: 'a number that ends in a point, as 1. does',
  form: form`[.．]$`,
} as const satisfies FormRule;

export const endsInCircle = {
  id: 'list-ends-in-circle',
  means: 'a number in a circle or in brackets of its own, which is a mark and wants no space: ①, ⑶, ㉑',
  form: form`[\u2460-\u24ff\u3251-\u32bf]$`,
} as const satisfies FormRule;

export const joinLabelRules = [opensWithDigit, endsInPoint, endsInCircle] as const;
