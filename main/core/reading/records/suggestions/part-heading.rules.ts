import { leading, supporting } from '#core/language/duty-words.ts';
import { lineStart } from '#core/language/line-start.ts';
import { numeral } from '#core/language/numerals.ts';
import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** How many suggestions stand in a part: 共12件. */
export const countOfPart = part('countOfPart', form`(共|计|合计)?${numeral}+件`);

// What the name of a part of a list says. Names are read without spaces; each is asked alone.

export const partCount = {
  id: 'part-count',
  means: 'how many stand in the part, in brackets or at its end, and the colon behind its name',
  form: form`[（(][^（）()]*${countOfPart}[^（）()]*[）)]|${colon}?${countOfPart}$|${colon}$`,
} as const satisfies FormRule;

export const partSign = {
  id: 'part-sign',
  means: 'a bracket or mark that is none of the name',
  form: form`[（）():：、]`,
} as const satisfies FormRule;

export const partRole = {
  id: 'part-role',
  means: 'who leads or supports, alone or behind the name of an organ: 市教育局—主办件',
  form: form`${lineStart}(?<named>.*?)[—－-]*((?<lead>${leading})|${supporting})(单位)?(的?(建议|件|类|部分))*$`,
} as const satisfies FormRule;

export const partDelegation = {
  id: 'part-delegation',
  means: 'a delegation or a group of deputies; 集团 and 兵团 are none',
  form: form`(代表小?组|(?<![集社兵师财])团)$`,
  longest: 14,
} as const satisfies FormRule;

export const partCategory = {
  id: 'part-category',
  means: 'a subject of suggestions: 教育类, 交通方面',
  form: form`^(?<category>[\u4e00-\u9fff、]{2,12}?)(类|方面|领域)$`,
} as const satisfies FormRule;

export const partRules = [partCount, partSign, partRole, partDelegation, partCategory] as const;
