import { texts } from '#core/rules/testing/texts.ts';
import type { plainHeadingRules } from './plain-heading.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

// Invented headings.
export const plainHeadings: Readonly<Record<(typeof plainHeadingRules)[number]['id'], Near>> = {
  'heading-plain': {
    has: texts`
      工作成绩回顾 代表工作总结 计划执行情况 年度工作总结 五年发展成就 一年工作成效 年度工作安排 年度主要任务 下步工作打算 年度预期目标 年度总体要求 年度总体思路
      年度工作部署 年度工作建议 年度重点工作 二〇三〇年展望 全年的展望`.concat(`${'云'.repeat(29)}展望`),
    hasNot: texts`
      年展望 全年展望 做好，年度工作 做好。年度工作 做好；年度工作 做好：年度工作 做好！年度工作 怎么做？年度工作 年度工作计划 年度工作展望之一
      专栏一年度目标 表一年度目标 图一年度目标 附表年度目标 附图年度目标 年|度|目标`.concat(`${'云'.repeat(30)}展望`),
  },
  'heading-tells-time': {
    has: texts`2026年工作 下一步打算 下阶段打算 今年工作 五年成就 去年工作 过去的日子 今后打算 本届工作 十五五目标 一年来 十一五 十二五 十三五 十四五 十六五 十七五 十八五 十九五`,
    hasNot: texts`1998年 206年 20261年 打算 三年打算 十项任务 十〇五 十五项`,
  },
};
