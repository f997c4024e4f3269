import type { RateName } from '#shared/domain/rates.ts';

/**
 * How a paper tells a rate: what counts as met, what it is counted from, the unit, what it says where there is nothing to count, and what it
 * calls those that are left out. A reader outside of the house knows no formula.
 */
export type RateWords = { of: string; base: string; unit: string; nothing: string; left?: string };

export const rateWords: Readonly<Record<RateName, RateWords>> = {
  'points-done': {
    ...{ of: '落实', base: '共', unit: '条', left: '未交办和不再适用的' },
    nothing: '没有交办的意见，不计算落实率',
  },
  'suggestions-done': {
    ...{ of: '办成', base: '共', unit: '件', left: '不予立案、撤回和并案的' },
    nothing: '没有代表建议，不计算办成率',
  },
  satisfied: { of: '满意', base: '收回评价', unit: '件', nothing: '没有收回评价表，不计算满意率' },
  satisfaction: {
    ...{ of: '满意和基本满意', base: '收回评价', unit: '件', left: '评价表未收回的' },
    nothing: '没有收回评价表，不计算满意和基本满意率',
  },
  'answers-on-time': { of: '按期答复', base: '应答复', unit: '件次', nothing: '没有到期的建议，不计算按期答复率' },
  'reports-on-time': { of: '按期报送', base: '应报送', unit: '份', nothing: '没有到期的报告，不计算报告按期率' },
  'motion-reports-on-time': {
    ...{ of: '按期报送', base: '应报送', unit: '份' },
    nothing: '没有到期的议案报告，不计算议案报告按期率',
  },
  'on-time': { of: '按期办理', base: '应办理', unit: '件次', nothing: '没有到期的事项，不计算按期率' },
  'on-time-original': { of: '按期办理', base: '应办理', unit: '件次', nothing: '没有到期的事项，不计算按期率' },
  'support-on-time': { of: '按期送交', base: '应送交', unit: '份', nothing: '没有到期的协办意见，不计算按期率' },
  'commitments-kept': { of: '兑现', base: '到期', unit: '项', nothing: '没有到期的承诺，不计算兑现率' },
  'commitments-in-time': { of: '按期兑现', base: '到期', unit: '项', nothing: '没有到期的承诺，不计算按期兑现率' },
};
