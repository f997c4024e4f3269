import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { aroundPlans } from './plan-asked.corpus.ts';
import { noneOf, plan, planAskedRules } from './plan-asked.rules.ts';

holdEach('a plan that a decision wants', planAskedRules, aroundPlans);

holdForm(
  'plan',
  plan,
  texts`方案 实施计划 工作计划 办理计划 推进计划 行动计划`,
  texts`计划 规划 年度计划`,
  (own) => form`^${own}$`,
);
holdForm(
  'what is told of a plan',
  noneOf,
  texts`方案 方案一二三四五六七八九十一二三情况 方案，报告 方案,报告 方案、报告 方案并报告 方案报告市 方案报告省 方案报告县 方案报告区 方案报告州 方案报告人大 方案报告常委 方案一二三四五六七八九报告`,
  texts`方案情况 方案落实情况 方案的进展 方案执行结果 方案一二三四五六七八九十一二情况 方案报告 方案实施报告 方案一二三四五六七八报告`,
  (own) => form`^方案${own}`,
);
