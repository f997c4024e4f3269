import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What the titles of papers say of motions. They are read without spaces; each is asked alone.

export const planOfMotion = {
  id: 'motion-paper-plan',
  means: 'the plan by which an organ carries a motion out: 关于“甲”议案的实施方案, 甲议案办理方案',
  form: form`^(?<named>.+?议案)的?((实施|办理|落实|推进)(工作)?|工作)(计划)?方案([（(].*[）)])?$`,
} as const satisfies FormRule;

export const reviewOfMotion = {
  id: 'motion-paper-review',
  means: 'says what should become of a motion',
  form: form`处理意见的报告|审查`,
} as const satisfies FormRule;

export const tellsCarryingOut = {
  id: 'motion-paper-carried-out',
  means: 'tells how a motion is carried out',
  form: form`(实施|办理|落实)情况`,
} as const satisfies FormRule;

export const byCongress = {
  id: 'motion-paper-by-congress',
  means: 'names the congress, its committee or its office as the one that writes',
  form: form`^.{0,12}(人大|人民代表大会)`,
} as const satisfies FormRule;

export const byPresidium = {
  id: 'motion-paper-by-presidium',
  means:
    'the title of a decision of the presidium, which decides what becomes of motions: 主席团关于代表议案处理意见的决定',
  form: form`主席团关于`,
} as const satisfies FormRule;

export const endsInNumber = {
  id: 'motion-paper-asks-number',
  means: 'what a title asks for is no more than a number',
  form: form`号$`,
} as const satisfies FormRule;

export const motionPaperRules = [
  planOfMotion,
  reviewOfMotion,
  tellsCarryingOut,
  byCongress,
  byPresidium,
  endsInNumber,
] as const;
