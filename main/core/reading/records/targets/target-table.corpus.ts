import { texts } from '#core/rules/testing/texts.ts';
import type { targetColumnRules } from './target-table.rules.ts';

// Invented headings and cells of tables of indicators.
export const targetColumnTexts: Readonly<Record<(typeof targetColumnRules)[number]['id'], readonly string[]>> = {
  'target-column-name': texts`指标 主要指标 指标名称 名称 项目 项目名称 实事项目 实事项目名称 事项 实事事项`,
  'target-column-unit': texts`单位 计量单位`,
  'target-column-nature': texts`属性 指标属性 性质 类型 指标类型`,
  'target-column-rate': texts`增速 增长率 增幅（%） 同比增长 比上年增长 ±% 2025年增长（%） 2025年同比增长 预计增速 2026年预计增幅`,
  'target-column-growth': texts`年均增速 累计`,
  'target-column-actual': texts`完成数 实际数 实绩 基期值 现状值 现值 执行数 2025年完成 预期完成 进展情况 推进情况 实施情况 落实情况 工作进展 实施成效`,
  'target-column-target': texts`目标值 预期值 计划数 规划值 任务数 2026年目标`,
  'target-column-year': texts`2025 2025年`,
};

export const noTargetColumns = texts`
  序号 新属性 属性值 新增速 新指标 指标值 新名称 名称一 新项目 项目一 进展表 工作情况 责任单位 单位名 至2025年 2025年值 202年 20251年 1998年 年2025 指标名称一`;

type Near = { has: readonly string[]; hasNot: readonly string[] };

type Asked =
  | 'target-binding'
  | 'target-expected'
  | 'target-row-number'
  | 'target-name-number'
  | 'target-blank-cell'
  | 'target-unit'
  | 'target-year-in-heading'
  | 'target-completion-heading'
  | 'target-holds-figure';
export const targetCells: Readonly<Record<Asked, Near>> = {
  'target-binding': { has: texts`约束性 约束`, hasNot: texts`预期性` },
  'target-expected': { has: texts`预期性 预期`, hasNot: texts`约束性` },
  'target-row-number': { has: texts`1.产值 1．产值 123、产值`, hasNot: texts`1产值 产值1. 1234.产值 .产值` },
  'target-name-number': { has: texts`95 9.5`, hasNot: texts`95% 约95 产值` },
  'target-unit': {
    has: texts`元 万元 百万元 岁 年 万年 件/万人 立方米/人`,
    hasNot: texts`现价 约元 元整 /人 件/ 万 件每人`,
  },
  'target-year-in-heading': { has: texts`2026年目标 到2030`, hasNot: texts`1998年 206年 目标` },
  'target-completion-heading': {
    has: texts`完成率 目标完成率 年度任务完成率（%） 投资完成率 计划完成比例 完成占比`,
    hasNot: texts`完成数 已完成率 失业率 完成`,
  },
  'target-holds-figure': { has: texts`95 约9.5`, hasNot: texts`完成 九成` },
  'target-blank-cell': { has: texts`- — / ——`, hasNot: texts`-5 5- 〇` },
};
