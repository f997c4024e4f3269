import { inClause } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What a letter on a later day says. Each is asked alone.

export const grantAsked = {
  id: 'extension-grant-asked',
  means: 'before 同意: the grant is asked for, not given: 恳请同意延期至…',
  form: form`[请望]${inClause}$`,
} as const satisfies FormRule;

export const letterNumber = {
  id: 'extension-letter-number',
  means: 'the number of a letter: 云政函〔2026〕12号',
  form: form`[\u4e00-\u9fff]{1,16}\x20?[〔[［(（]20\d{2}[〕\]］)）]\x20?\d+\x20?号`,
} as const satisfies FormRule;

export const sentenceStop = {
  id: 'extension-sentence-stop',
  means: 'ends the sentence that asks for more time',
  form: form`[。；;]`,
} as const satisfies FormRule;

export const readExtensionRules = [grantAsked, letterNumber, sentenceStop] as const;
