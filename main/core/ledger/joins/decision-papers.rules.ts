import { fromStart } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// What the titles of papers say of decisions. They are read without spaces and marks; each is asked alone.

/** Words of carrying out behind a decision or before a plan. */
export const carryOut = part('carryOut', form`(贯彻|落实|执行|实施|办理|推进|工作|行动){0,3}`);

export const decisionTitled = {
  id: 'decision-titled',
  means: 'names a decision or resolution by what it is on: 市人民代表大会关于甲的决定',
  form: form`${fromStart}关于(?<subject>.{4,80}?)的?(决定|决议)$`,
} as const satisfies FormRule;

export const beforeSubject = {
  id: 'decision-before-subject',
  means: 'stands before what a decision is on, with nothing of it cut off: 关于, 落实, a place',
  form: form`(^|关于|贯彻|落实|执行|实施|[省市县区州旗])$`,
} as const satisfies FormRule;

export const planBehindSubject = {
  id: 'decision-plan',
  means: 'behind what a decision is on makes the plan by which it is carried out: 的实施方案, 的决定的工作方案',
  form: form`^的?(决定|决议)?的?${carryOut}(方案|计划)(试行|的?(函|报告|请示))?$`,
} as const satisfies FormRule;

export const reportBehindSubject = {
  id: 'decision-report',
  means: 'behind what a decision is on makes the report on how it was carried out: 的决定实施情况的报告',
  form: form`^的?(决定|决议)的?${carryOut}(进展)?情况的?(报告|汇报)$`,
} as const satisfies FormRule;

export const sentAsLetter = {
  id: 'decision-plan-letter',
  means: 'the title of a letter or report with which a plan is sent',
  form: form`方案的?(函|报告|请示)$`,
} as const satisfies FormRule;

export const decisionPaperRules = [
  decisionTitled,
  beforeSubject,
  planBehindSubject,
  reportBehindSubject,
  sentAsLetter,
] as const;
