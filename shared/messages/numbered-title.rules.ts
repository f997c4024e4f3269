import type { TextForm } from '../text/text-form.ts';

export const numberBetweenSessions = {
  id: 'shown-number-between',
  means: 'the number of a suggestion between two sessions as registers keep it: 闭-1, 闭会1',
  form: /^闭会?[-－—]?(?<number>\d.*)$/,
} as const satisfies TextForm;

export const wordedNumber = {
  id: 'shown-number-worded',
  means: 'a number that begins with a word of its own, before which no 第 stands',
  form: /^[\u4e00-\u9fff]/,
} as const satisfies TextForm;
