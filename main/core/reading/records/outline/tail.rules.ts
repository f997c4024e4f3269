import { wholeDay } from '#core/language/dates.ts';
import { close, colon, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What a last paragraph is that is not text. Each is asked alone.

export const tailDay = {
  id: 'tail-day',
  means: 'nothing but a day',
  form: form`^${open}?${wholeDay}${close}?$`,
} as const satisfies FormRule;

export const tailAttachment = {
  id: 'tail-attachment',
  means: 'names an attachment',
  form: form`^附\s?[件表录]?\s?\d{0,2}\s?${colon}`,
} as const satisfies FormRule;

export const tailContact = {
  id: 'tail-contact',
  means: 'says whom to ask, who gets a copy, how it is published',
  form: form`^${open}?(联系人|联系电话|抄送|主题词|此件|公开方式|主办单位|印发)`,
} as const satisfies FormRule;

/** Names of bodies and persons have no punctuation and no verb; one line of a list could look so, but no paper ends in one. */
export const tailName = {
  id: 'tail-name',
  means: 'a name and nothing else, when a day stands under it',
  form: form`^[\u4e00-\u9fff（）()\s]{2,34}$`,
} as const satisfies FormRule;

export const tailOrgan = {
  id: 'tail-organ',
  means: 'ends as an organ that signs, day or none',
  form: form`(委员会|办公室|政府|法院|检察院|局|委|办)$`,
} as const satisfies FormRule;

export const tailAttached = {
  id: 'tail-attached',
  means: 'one of several attachments by its number, below the first: 2.项目清单',
  form: form`^\d{1,2}[.．、][^。；;]{2,60}$`,
} as const satisfies FormRule;

export const tailRules = [tailDay, tailAttachment, tailAttached, tailContact, tailName, tailOrgan] as const;
