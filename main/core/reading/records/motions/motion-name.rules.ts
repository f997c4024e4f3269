import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { motionDigits } from './motion-number.rules.ts';

// What stands in and around the name of a motion and is none of it. Each is asked alone.

export const latinSign = {
  id: 'motion-latin-sign',
  means: 'a Latin letter or a figure: a space between two of them stays in a name',
  form: form`[A-Za-z0-9]`,
} as const satisfies FormRule;

export const markedName = {
  id: 'motion-marked-name',
  means: 'a name in book marks and nothing else: 《关于…的议案》',
  form: form`^《关于.*》$`,
} as const satisfies FormRule;

export const numberBehindName = {
  id: 'motion-number-behind',
  means: 'the number in brackets behind a name: 关于…的议案（第8号）',
  form: form`(?<=议案)\s*[（(]\s*第?\s*${motionDigits}\s*号\s*[）)]\s*$`,
} as const satisfies FormRule;

export const notCountedInName = {
  id: 'motion-not-counted',
  means: 'signs in which two printings of one name may differ',
  form: form`[\s“”‘’《》〈〉"'，,、]`,
} as const satisfies FormRule;

export const motionNameRules = [latinSign, markedName, numberBehindName, notCountedInName] as const;
