import { texts } from '#core/rules/testing/texts.ts';
import type { roleRules, timeRules } from './context.rules.ts';

// Invented headings of reports and plans.
export const roles: Readonly<Record<(typeof roleRules)[number]['id'], readonly string[]>> = {
  'heading-review': texts`
    2025年工作回顾 计划执行情况 五年总结 主要成绩 发展成就 主要成效 发展基础 发展现状 取得新突破 新进展 中期评估 任务完成情况`,
  'heading-outlook': texts`
    工作安排 主要任务 工作打算 发展目标 保障措施 总体要求 总体思路 工作部署 2030年展望 下一步 下一年 几点建议 发展战略 发展导向 重点举措 重点工作
    预期目标完成情况 推动任务取得进展 努力落实战略取得进展 确保任务取得进展 力争任务取得进展 预算草案 草案编制情况 任务编制情况 支出安排情况 草案情况`,
  'heading-past': texts`过去五载 去年工作 一年来 五年来`,
  'heading-ahead': texts`今年工作 新的一年 新一年 未来五载 今后五载`,
};

export const noRoles = texts`农业农村 三年来 工作要点 新的年份 主要工作 夯实产业基础 推动取得`;

type Near = { has: readonly string[]; hasNot: readonly string[] };

// Invented words of sentences and headings.
export const times: Readonly<Record<(typeof timeRules)[number]['id'], Near>> = {
  'heading-own-year-reviewed': {
    has: texts`工作回顾 工作情况 工作总结 主要成绩 主要成就 中期评估`,
    hasNot: texts`工作安排 主要工作 取得进展 草案情况 编制情况 安排情况`,
  },
  'sentence-leads-to-goals': {
    has: texts`
      预期目标为 预期目标是 主要目标如下 主要目标： 预期指标是 目标任务是 目标建议为 目标设定为 目标初步是 目标拟定为 目标安排如下 完成得好。预期目标是`.concat(
      ['主要目标:', `完成${'云'.repeat(13)}目标是`, '完成，目标是', '完成；目标是', '完成：目标是'],
    ),
    hasNot:
      texts`目标任务 主要目标 目标很高 任务是 完成预期目标是 实现目标是 达到目标是 超过目标是 高于目标是 对照目标是 完成指标是`.concat(
        `完成${'云'.repeat(12)}目标是`,
      ),
  },
  'context-goes-on': {
    has: ['目标是：', '目标是:', '增长6%；', '增长6%;', '增长6%，', '增长6%,', '增长6%； '],
    hasNot: ['增长6%。', '目标是：增长', ''],
  },
  'context-goal-of-list': {
    has: [
      ...texts`——地区生产总值增长6% -收入增长 —收入增长 *收入增长 •收入增长 ·收入增长 1.收入增长 12、收入增长 （4）收入增长 (4)收入增长。 一、收入增长 （二）收入增长； 1．收入增长`,
      ' ——收入增长',
      `-${'云'.repeat(60)}`,
    ],
    hasNot: [
      ...texts`收入增长 -收入增 -收入增长。再增 -收入增长；再增长 123.收入增长 .收入增长`,
      `-${'云'.repeat(61)}`,
      `-${'云'.repeat(59)}。云`,
    ],
  },
  'context-done-by-year': {
    has: texts`截至2027年底 2027年已建成 建成了公园 同比增长 比上年增长 较上年增长`,
    hasNot: texts`到2027年 已知 了解情况 同期增长 比去年`,
  },
  'context-until-year': {
    has: ['到2030年', '到 2030 年', '至2030年', '力争到2030年', '展望2030年'],
    hasNot: [
      '2030年',
      '到1998年',
      '到203年',
      '到2030',
      '到20301年',
      '到  2030年',
      '到2030  年',
      '再展望2030年',
      ...texts`提高到2025年 升到2025年 增加到2025年 扩大至2025年 增长到2025年 延长到2025年 降低到2025年 减少到2025年 达到2025年`,
      '提高到 2025 年',
      '提高到2025年，到2030年',
    ],
  },
  'context-opening-year': {
    has: [
      '2026年增长',
      '增长，2026年',
      '增长。2026年',
      '甲、2026年',
      '“2026年',
      '（2026年',
      ' 2026 年增长',
      '刚刚过去的2025年',
    ],
    hasNot: [
      '在2026年',
      '2026年度',
      '1998年',
      '206年',
      '20261年',
      '2026',
      '  2026年',
      '2026  年',
      '这刚刚过去的2025年',
    ],
  },
  'context-plan-period': {
    has: [
      ...texts`“十五”时期 “十五五”时期 “十五五”期间 “十五五”以来 “十五五”规划期`,
      ...[...'一二三四六七八九'].map((nth) => `“十${nth}五”时期`),
    ],
    hasNot: texts`十五五”时期 “十五五时期 “五五”时期 “十五四”时期 “十五五”规划 “十零五”时期`,
  },
  'context-last-year': {
    has: texts`过去一年 过去的一年 刚刚过去的一年 一年来 去年`,
    hasNot: texts`在过去一年 比去年 过去五年 刚刚`,
  },
  'context-this-year': {
    has: texts`今年 今年要 今年全市`,
    hasNot: texts`在今年 今年以来 今年一季度 今年上半年 今年1月 今年前三季度`,
  },
  'context-yearly-mean': { has: texts`年均增长`, hasNot: texts`每年增长 累计增长 均增长` },
  'context-done-already': {
    has: texts`截至目前 目前已开工 目前共建成 现已开工 已经开工`,
    hasNot: texts`目前 已开工 截至年底`,
  },
};
