import { texts } from '#core/rules/testing/texts.ts';
import type { roleRules } from './context.rules.ts';

// Invented headings of reports and plans.
export const roles: Readonly<Record<(typeof roleRules)[number]['id'], readonly string[]>> = {
  'heading-review': texts`
    2025年工作回顾 计划执行情况 项目完成情况 规划实施情况 五年总结 主要成绩 发展成就 发展基础 发展现状 主要工作 取得新成效 新进展 中期评估
    任务完成情况`,
  'heading-outlook': texts`
    工作安排 主要任务 工作打算 发展目标 保障措施 总体要求 总体思路 工作部署 2030年展望 下一步 下一年 几点建议 发展战略 发展导向 重点举措
    预期目标完成情况 主要目标执行情况 目标任务完成情况`,
  'heading-past': texts`过去五载 去年工作 一年来 五年来`,
  'heading-ahead': texts`今年工作 新的一年 新一年 未来五载`,
};

export const noRoles = texts`农业农村 三年来 情况 工作要点 新的年份`;
