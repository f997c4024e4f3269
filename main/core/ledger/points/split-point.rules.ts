import { tens } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// The heading of a point that a person cut. Each is asked alone.

export const markOfPart = {
  id: 'split-mark',
  means: 'the mark of an item before its words: 一、, （一）, 1., 一是, 二要',
  form: form`^(${tens}+、|（${tens}+）|\d+[.．、]|${tens}+[是要])`,
} as const satisfies FormRule;

export const endOfHeading = {
  id: 'split-heading-end',
  means: 'ends the first clause, which serves as a heading',
  form: form`[。；;：:，,\n]`,
} as const satisfies FormRule;

export const splitPointRules = [markOfPart, endOfHeading] as const;
