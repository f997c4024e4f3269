import { stateBody } from '#core/language/organs.ts';
import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const greeted = {
  id: 'salutation-line',
  means: 'a line that ends in a colon and holds no other mark',
  form: form`^(尊敬的)?(?<who>[^。；：:，]{2,80})${colon}$`,
} as const satisfies FormRule;

export const body = {
  id: 'salutation-body',
  means: 'names a body or persons, and leads to nothing that follows',
  form: form`${stateBody}|常委会|监委|局|办公室|代表|委员|主任`,
  not: form`提出|意见|建议|如下|问题`,
} as const satisfies FormRule;

/** What a line of address is, each asked alone. */
export const salutationRules = [greeted, body] as const;
