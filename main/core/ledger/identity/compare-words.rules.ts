import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { RuleNumbers } from '#core/rules/numbers.ts';

// How words of two printings are compared. They are read in the forms of NFKC, where ① is 1.

export const markInFront = {
  id: 'words-mark',
  means: 'the mark of an item in front of its words: 一、, （一）, 1.; a number with a point in it is none',
  form: form`^\s*([一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[、.](?!\d))`,
} as const satisfies FormRule;

export const wordsRules = [markInFront] as const;

export const wordsNumbers = {
  slip: { value: 0.95, unit: 'likeness', step: 0.05, means: 'passages so alike are one, with a slip of the printer' },
  akin: { value: 0.8, unit: 'likeness', step: 0.1, means: 'passages so alike may be two wordings of one' },
  leastShare: {
    value: 0.5,
    unit: 'of the shorter paper',
    step: 0.1,
    means: 'two papers of which so much has a counterpart may be one',
  },
} as const satisfies RuleNumbers;
