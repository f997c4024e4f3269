import { texts } from '#core/rules/testing/texts.ts';
import type { ratingRules } from './rating-table.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const ratingTable: Readonly<Record<(typeof ratingRules)[number]['id'], Near>> = {
  'rating-number-heading': {
    has: texts`编号 建议编号 代表建议编号 人大代表建议编号 代表意见建议编号 建议的编号 案号 件号 号码 建议号 第号 号 意见建议案号`,
    hasNot: texts`问题编号 项目编号 单位编号 编号说明 文号 第几号 原号码`,
  },
  'rating-day-heading': { has: texts`日期 时间 年月日`, hasNot: texts`交办日期 办结时间 日期说明 时间段 年月日期` },
  'rating-number-cell': {
    has: texts`1 12 1234 第12号 第12号建议 12号 闭1 闭会1 闭会期间第1号 2026012 2026-12 编号12 编号：12 编号:3`,
    hasNot: texts`12345 第号 2026-05-06 编号 闭会 甲1 1甲 1号建议表 202601234`,
  },
};
