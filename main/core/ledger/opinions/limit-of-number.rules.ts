import { few } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const numberedPoints = {
  id: 'limit-of-points',
  means: 'points that a clause names by their numbers: 其中第三条, 第一、二项',
  form: form`第${few}([、和及]第?${few}){0,20}[条项点]`,
} as const satisfies FormRule;
