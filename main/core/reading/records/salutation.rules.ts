import { stateBody } from '#core/language/organs.ts';
import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const greeted = {
  id: 'salutation-line',
  means: 'a line that ends in a colon and holds no other mark',
  form: form`^(尊敬的)?(?<who>[^。；：:，]{2,80})${colon}$`,
} as const satisfies FormRule;

export const greetedOrgans = {
  id: 'salutation-organs',
  means: 'a line of several that commas part and a colon ends; asked only where each of them is an organ',
  form: form`^(?<who>[^。；：:]{2,80}[，,][^。；：:]{2,80})${colon}$`,
} as const satisfies FormRule;

export const body = {
  id: 'salutation-body',
  means: 'names a body or persons, and leads to nothing that follows',
  form: form`${stateBody}|常委会|监委|局|办公室|代表|委员|主任`,
  not: form`提出|意见|建议|如下|问题`,
} as const satisfies FormRule;

/** What a line of address is, each asked alone. */
export const salutationRules = [greeted, greetedOrgans, body] as const;
