import { comma } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

// Where a mark may stand inside a paragraph. Each is asked alone.

export const beforeMark = {
  id: 'outline-before-mark',
  means:
    'what stands before a mark inside a paragraph: a stop or a comma, with spaces and stars of left-over bold type',
  form: form`[。；;！!？?：:，,…][”’」』）)]?[\s*]{0,8}`,
} as const satisfies FormRule;

export const behindFigure = {
  id: 'outline-behind-figure',
  means: 'what follows a figure that is a mark and no quantity',
  form: form`^[\u4e00-\u9fff“"《]`,
} as const satisfies FormRule;

export const partedByComma = {
  id: 'outline-comma',
  means: 'a comma: it parts 一要…，二要…; a heading number behind one is a reference',
  form: form`${comma}`,
} as const satisfies FormRule;

export const starsAtEnd = {
  id: 'outline-stars',
  means: 'spaces and stars right before a mark, which go with its bold type',
  form: form`[\s*]*$`,
} as const satisfies FormRule;

export const outlineRules = [beforeMark, behindFigure, partedByComma, starsAtEnd] as const;

export const outlineNumbers = {
  outlineSkipped: {
    value: 3,
    unit: 'numbers',
    step: 1,
    means: 'an item so far behind the last may be of its list; further is another',
  },
  outlineFirst: {
    value: 9,
    unit: 'the number',
    step: 1,
    means: 'a list whose first items are lost may begin with it; beyond, a figure opens a line by chance',
  },
} as const satisfies RuleNumbers;

export type OutlineValues = ValuesOf<typeof outlineNumbers>;
export const outlineValues: OutlineValues = valuesOf(outlineNumbers);
