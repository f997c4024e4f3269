import { halfYear, quarter } from '#core/language/dates.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';

export type RoleRule = FormRule & { role: ReadTarget['role'] };

/** Whether what stands under a heading was done or is wanted. Headings are read without spaces; the first rule that holds decides. */
export const roleRules = [
  {
    id: 'heading-review',
    role: 'actual',
    means: 'looks back',
    form: form`回顾|(执行|完成|实施)情况|总结|成绩|成就|基础|现状|主要工作|取得|进展|评估`,
    not: form`预期目标|主要目标|目标任务`,
  },
  {
    id: 'heading-outlook',
    role: 'target',
    means: 'looks ahead',
    form: form`安排|任务|打算|目标|措施|总体要求|思路|部署|展望|下一步|下一年|建议|战略|导向|举措`,
  },
  { id: 'heading-past', role: 'actual', means: 'names the time behind', form: form`过去|去年|[一五]年来` },
  { id: 'heading-ahead', role: 'target', means: 'names the time ahead', form: form`今年|新的?一年|未来` },
] as const satisfies readonly RoleRule[];

/** Words of wanting in a sentence. */
export const wanted = {
  id: 'sentence-wants',
  means: 'says what is wanted',
  form: form`力争|预期目标|目标(设定)?[为是]|主要目标`,
} as const satisfies FormRule;

/** A stretch of a year: 上半年, 一季度, 1—6月份, 截至9月底. */
export const partOfYear = form`
  (20\d\d年)?(${halfYear}|前三季度|${quarter}|1\x20?[-~～—–至]\x20?\d{1,2}\x20?月份?|\d{1,2}\x20?月末|截至\x20?\d{1,2}\x20?月底)`;

export const namedYear = {
  id: 'context-year',
  means: 'a year',
  form: form`(?<year>20\d{2})\x20?年`,
} as const satisfies FormRule;

export const untilYear = {
  id: 'context-until-year',
  means: 'a year by which something is to be reached',
  form: form`到\x20?(?<year>20\d{2})\x20?年`,
} as const satisfies FormRule;

export const openingYear = {
  id: 'context-opening-year',
  means: 'a year that opens a statement; 2025年度 is that of a report',
  form: form`(^|[，。、“（])\x20?(?<year>20\d{2})\x20?年(?!度)`,
} as const satisfies FormRule;

export const fiveYearPlan = {
  id: 'context-five-year-plan',
  means: 'a five-year plan by its number, opening quotation marks aside: 第十五个五年规划, 十五五”',
  form: form`十(?<nth>[一二三四五六七八九]?)个?五(年|”|规划|$)`,
} as const satisfies FormRule;

export const planPeriod = {
  id: 'context-plan-period',
  means: 'the years of a plan: “十五五”时期',
  form: form`“(?<plan>十[一二三四五六七八九]?五)”(时期|期间|以来|规划期)`,
} as const satisfies FormRule;

export const tellsTime = {
  id: 'context-tells-time',
  means: 'a heading that tells of a time; others of such a report name fields: 优化服务举措',
  form: form`20\d{2}年|下一步|下阶段|今年`,
} as const satisfies FormRule;

export const yearsOfPlan = {
  id: 'context-years-of-plan',
  means: 'a period of several years, as it is kept: 2026-2030',
  form: form`^\d{4}-\d{4}$`,
} as const satisfies FormRule;

/** What sentences, headings and titles say of the time, each asked alone. */
export const timeRules = [namedYear, untilYear, openingYear, fiveYearPlan, planPeriod, tellsTime, yearsOfPlan] as const;
