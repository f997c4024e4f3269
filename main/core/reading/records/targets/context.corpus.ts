import { texts } from '#core/rules/testing/texts.ts';
import type { roleRules, timeRules } from './context.rules.ts';

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

type Near = { has: readonly string[]; hasNot: readonly string[] };

// Invented words of sentences, headings and titles.
export const times: Readonly<Record<(typeof timeRules)[number]['id'], Near>> = {
  'context-year': { has: ['2026年', '2026 年'], hasNot: ['1998年', '206年', '20261年', '2026', '2026  年'] },
  'context-years-of-plan': {
    has: ['2026-2030'],
    hasNot: ['2026', '2026-', '12026-2030', '2026-20301', '226-2030', '2026-230', '1-6月', '2026至2030'],
  },
  'context-until-year': {
    has: ['到2030年', '到 2030 年'],
    hasNot: ['2030年', '到1998年', '到203年', '到2030', '到20301年', '到  2030年', '到2030  年'],
  },
  'context-opening-year': {
    has: ['2026年增长', '增长，2026年', '增长。2026年', '甲、2026年', '“2026年', '（2026年', ' 2026 年增长'],
    hasNot: ['在2026年', '2026年度', '1998年', '206年', '20261年', '2026', '  2026年', '2026  年'],
  },
  'context-five-year-plan': {
    has: [
      ...texts`十五五年 十五五” 十五五规划 第十五个五年规划 十五”`,
      '云泽市十五五',
      ...[...'一二三四六七八九'].map((nth) => `十${nth}五规划`),
    ],
    hasNot: texts`十五五项 五五规划 十五四规划 十五项五年规划 十零五规划`,
  },
  'context-plan-period': {
    has: [
      ...texts`“十五”时期 “十五五”时期 “十五五”期间 “十五五”以来 “十五五”规划期`,
      ...[...'一二三四六七八九'].map((nth) => `“十${nth}五”时期`),
    ],
    hasNot: texts`十五五”时期 “十五五时期 “五五”时期 “十五四”时期 “十五五”规划 “十零五”时期`,
  },
  'context-tells-time': {
    has: texts`2026年工作 下一步打算 下阶段打算 今年工作`,
    hasNot: texts`1998年 206年 20261年 打算 去年工作`,
  },
};
