import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const dayOfMeeting = {
  id: 'joined-day',
  means: 'month and day in words on a meeting: 6月25日',
  form: form`(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]`,
} as const satisfies FormRule;

export const titleOfRequest = {
  id: 'joined-request',
  means: 'a title that is a request; another is that of the letter itself',
  form: form`(建议|意见|批评)$`,
} as const satisfies FormRule;

export const countingSign = {
  id: 'joined-counting',
  means: 'a sign that counts (2025年, 上半年, 第二批), which is never a slip of the pen',
  form: form`[0-9〇零一二三四五六七八九十百千上下]`,
} as const satisfies FormRule;
