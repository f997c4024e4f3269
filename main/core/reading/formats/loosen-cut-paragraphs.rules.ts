import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { RuleNumbers } from '#core/rules/numbers.ts';

// How paragraphs of Word files that were pasted from printed pages are known. Each form is asked alone.

export const closedParagraph = {
  id: 'cut-closed',
  means: 'a paragraph that ends, with the bracket or quotation mark behind its last stop',
  form: form`[。！？；：:”’）)》】…]$`,
} as const satisfies FormRule;

export const proseMark = {
  id: 'cut-prose',
  means: 'a sign of prose: names, labels and titles have none',
  form: form`[，。；]`,
} as const satisfies FormRule;

export const cutParagraphRules = [closedParagraph, proseMark] as const;

export const cutNumbers = {
  leastProse: { value: 16, unit: 'signs', step: 1, means: 'a shorter paragraph may be a label or a name' },
  leastCut: { value: 3, unit: 'paragraphs', step: 1, means: 'a forgotten full stop or two are no cut' },
  leastCutShare: { value: 0.02, unit: 'of the prose', step: 0.01, means: 'nor are a few in a long file' },
  wrappedShare: {
    value: 0.2,
    unit: 'of the prose',
    step: 0.05,
    means: 'where so much is cut, every printed line is a paragraph',
  },
} as const satisfies RuleNumbers;
