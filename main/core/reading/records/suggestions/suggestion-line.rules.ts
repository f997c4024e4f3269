import { number } from '#core/language/numerals.ts';
import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What a paragraph says that is one suggestion of a list. Each is asked alone.

export const numberInFront = {
  id: 'line-number',
  means: 'the number of a suggestion in front of its title: 第1号　关于…',
  form: form`^\s*第\s?(?<number>${number})\s?号(建议)?[：:、\s]*(?=[《“]?关于)`,
} as const satisfies FormRule;

export const wholeTitle = {
  id: 'line-title',
  means: 'the title of a suggestion and nothing else',
  form: form`^《?关于.{2,80}的建议》?$`,
} as const satisfies FormRule;

/** Blanks between such parts are gone where a format closes them up: what stands before a label tells nothing. */
export const lineLabel = {
  id: 'line-label',
  means: 'the name of what follows it behind a colon: 领衔代表：, 主办：, 协办单位：',
  form: form`
    (领衔|提出|建议|联名|附议)?(代表|人)${colon}|(主办|承办|牵头|会办|协办|配合)(单位|部门)?${colon}|
    (代表团|类别|交办日期|交办时间|备注)${colon}`,
} as const satisfies FormRule;

export const suggestionLineRules = [numberInFront, wholeTitle, lineLabel] as const;
