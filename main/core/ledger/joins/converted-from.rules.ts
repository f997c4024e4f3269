import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const fromNumber = {
  id: 'converted-from-number',
  means: 'says of a suggestion which motion became it, the number first: 由第2号议案转',
  form: form`(?<number>\d+|[一二三四五六七八九十]+)号(代表)?议案(转|改)`,
} as const satisfies FormRule;

export const numberBehind = {
  id: 'converted-from-number-behind',
  means: 'says it with the number behind: 议案第2号转为建议',
  form: form`议案第?(?<number>\d+|[一二三四五六七八九十]+)号(转|改)`,
} as const satisfies FormRule;

/** What a list says of the motion that a suggestion was, each asked alone of a cell without spaces. */
export const convertedFromRules = [fromNumber, numberBehind] as const;
