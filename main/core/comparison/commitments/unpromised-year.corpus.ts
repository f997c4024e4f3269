import { texts } from '#core/rules/testing/texts.ts';
import type { unpromisedYearRules } from './unpromised-year.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented passages that name a year by whose end nothing is promised, and such that promise by it. */
export const unpromisedYears: Readonly<Record<(typeof unpromisedYearRules)[number]['id'], Held>> = {
  'year-of-list': {
    has: texts`清淤资金列入2027年水利计划 护岸列入明年预算 护岸列入市级2027年水利计划 其余从略，护岸列入2027年计划`,
    hasNot: texts`清淤2027年计划 列入计划2027年清淤 列入2027年底前计划 列入预案，2027年计划清淤 其余护岸列入2027年计划 余下列入2027年计划 剩余列入2027年计划 其他列入2027年计划`,
  },
  'year-of-listing': {
    has: texts`护岸2027年列入水利计划 护岸明年争取纳入预算`,
    hasNot: texts`护岸2027年计划 2027年列入名录 2027年6月列入计划 2027年清淤，列入计划`,
  },
  'year-meant': {
    has: texts`拟2027年清淤 争取明年开工 研究2027年清淤 考虑2027年清淤 谋划2027年清淤 探索2027年清淤 拟清淤的船2027年到`,
    hasNot: texts`2027年清淤 拟2027年建成 拟2027年全线建成 拟2027年底前清淤 拟清淤，2027年栽树`,
  },
};

export const bareYears: Held = {
  has: [...texts`2027年清淤 明年清淤 来年清淤 后年清淤 2027年度清淤 2027年十件实事 2027年10件实事`, '2027 年清淤'],
  hasNot: [
    ...texts`27年清淤 今年清淤 2027年底 2027年末 2027年内 2027年前 2027年之前 2027年之内 2027年度内 2027年度末 2027年以前 2027年6月 2027年12月
      2027年六月 2027年上半年 2027年下半年 2027年一季度 2027年二季度 2027年三季度 2027年四季度 2027年第一季度 2027年春季 2027年秋季`,
    '2027年 6月',
    '2027年6 月',
  ],
};
