import { tens } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What stands around the labelled parts of a motion's text. Each is asked alone.

export const partMark = {
  id: 'motion-part-mark',
  means: 'the mark before a label: 一、案由, 【案由】, **案由**',
  form: form`[\s*\#]*(${tens}、|（${tens}）|【)?`,
} as const satisfies FormRule;

export const boldLabel = {
  id: 'motion-bold-label',
  means: 'a label with the bracket or the stars behind it',
  form: form`^(?<label>[\u4e00-\u9fff\s]{2,10})[】*]+`,
} as const satisfies FormRule;

export const motionTitle = {
  id: 'motion-title',
  means: 'the title of a paper that names one motion',
  form: form`关于.{2,120}的议案$`,
} as const satisfies FormRule;

export const namesMotion = {
  id: 'motion-names-motion',
  means: 'ends as the name of a motion does',
  form: form`议案$`,
} as const satisfies FormRule;

export const opensMatter = {
  id: 'motion-opens-matter',
  means: 'opens as a title does, so that only the noun is wanting',
  form: form`^关于`,
} as const satisfies FormRule;

export const matterTail = {
  id: 'motion-matter-tail',
  means: 'the particle before a noun that is wanting',
  form: form`的$`,
} as const satisfies FormRule;

export const motionNumber = {
  id: 'motion-number',
  means: 'the number of a motion in figures',
  form: form`第\s?(?<number>\d{1,3})\s?号`,
} as const satisfies FormRule;

/** The title, cause and number of a motion, each asked alone. */
export const motionTextRules = [
  partMark,
  boldLabel,
  motionTitle,
  namesMotion,
  opensMatter,
  matterTail,
  motionNumber,
] as const;
