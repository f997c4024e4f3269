import { texts } from '#core/rules/testing/texts.ts';
import type { perPeriodRules } from './per-period.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented words before an amount. */
export const perPeriods: Readonly<Record<(typeof perPeriodRules)[number]['id'], Held>> = {
  'per-week': { has: texts`每周# 每周巡查# 每星期巡查# 每个星期巡查#`, hasNot: texts`周巡查# 每周巡查 每周每人#` },
  'per-month': { has: texts`每月# 每月巡查# 每个月巡查# 按月发放#`, hasNot: texts`月巡查# 每月巡查 每月每人#` },
  'per-quarter': {
    has: texts`每季度# 每季度巡查# 每个季度巡查# 按季度发放#`,
    hasNot: texts`季度巡查# 每季度巡查 每季度每人#`,
  },
  'per-half-year': { has: texts`每半年# 每半年巡查#`, hasNot: texts`半年巡查# 每半年巡查 每半年每人#` },
  'per-year': { has: texts`每年# 每年巡查# 按年发放# 一年巡查# 全年巡查#`, hasNot: texts`年巡查# 每年巡查 每年每人#` },
};
