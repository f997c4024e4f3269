import { defineMessages } from './define-messages.ts';

/** Rates by name with what they count, and the parts of their bars. */
export const ratesMessages = defineMessages({
  'zh-CN': {
    'rate.points-done': '落实率',
    'rate.points-done.formula':
      '经核查已落实 {numerator} 条 ÷ 已交办条目 {base} 条（未交办、已撤下和不再适用的 {excluded} 条不计）',
    'rate.suggestions-done': '办成率',
    'rate.suggestions-done.formula':
      '答复为“{classes}”类且不在再次办理中 {numerator} 件 ÷ 全部建议 {base} 件（不予立案、撤回和并案的 {excluded} 件不计）',
    'rate.satisfied': '满意率',
    'rate.satisfied.formula': '满意 {numerator} 件 ÷ 收回反馈 {base} 件（未收回的 {excluded} 件不计）',
    'rate.satisfaction': '满意和基本满意率',
    'rate.satisfaction.formula': '满意和基本满意 {numerator} 件 ÷ 收回反馈 {base} 件（未收回的 {excluded} 件不计）',
    'rate.answers-on-time': '建议按期答复率',
    'rate.answers-on-time.formula':
      '到期前答复 {numerator} 件次 ÷ 已到期或已答复 {base} 件次（未到期、无期限、答复日期不明或无须再办的 {excluded} 件次不计；逐轮计算，按延期后的期限）',
    'rate.reports-on-time': '报告按期率',
    'rate.reports-on-time.formula':
      '审议意见的报告到期前报送 {numerator} 份 ÷ 已到期或已报送 {base} 份（未到期、无期限、报送日期不明或无须再报的 {excluded} 份不计；议案的报告另计；逐轮计算，按延期后的期限）',
    'rate.motion-reports-on-time': '议案报告按期率',
    'rate.motion-reports-on-time.formula':
      '议案的实施方案、实施情况报告和审议结果报告到期前报送 {numerator} 份 ÷ 已到期或已报送 {base} 份（未到期、无期限、报送日期不明或无须再报的 {excluded} 份不计；逐轮计算，按延期后的期限）',
    'rate.on-time': '按期率（建议答复和报告合计）',
    'rate.on-time.formula':
      '到期前办理 {numerator} 件次 ÷ 已到期或已办理 {base} 件次（未到期、无期限、办理日期不明或无须再办的 {excluded} 件次不计；逐轮计算，按延期后的期限）',
    'rate.support-on-time': '协办意见按期率',
    'rate.support-on-time.formula':
      '期限内送交 {numerator} 份 ÷ 已到期或已送交 {base} 份（主办单位答复前已经到期而未送交的，按期满未办计入；未到期、无期限、日期不明或无须再送的 {excluded} 份不计）',
    'rate.on-time-original': '按原期限的按期率（建议答复和报告合计）',
    'rate.on-time-original.formula':
      '原期限前办理 {numerator} 件次 ÷ 已到原期限或已办理 {base} 件次（未到期、无期限、办理日期不明或无须再办的 {excluded} 件次不计；逐轮计算）',
    'rate.commitments-kept': '承诺兑现率',
    'rate.commitments-kept.formula':
      '已兑现 {numerator} 项 ÷ 已到期或已有结论 {base} 项（待确认、未到期、期限未写明和不作承诺的 {excluded} 项不计）',
    'rate.commitments-in-time': '按期兑现率',
    'rate.commitments-in-time.formula':
      '按期兑现 {numerator} 项 ÷ 已到期或已有结论 {base} 项（按延期后的期限；已兑现而时限或兑现日期不明的 {unknown} 项不计，待确认、未到期、期限未写明和不作承诺的 {excluded} 项不计）',
    'bar.unclassed': '已答复未定类',
    'bar.unanswered': '已交办未答复',
    'bar.registered': '未交办',
    'bar.class': '{code} 类',
  },
  en: {
    'rate.points-done': 'Done rate',
    'rate.points-done.formula':
      'Found done {numerator} ÷ points handed over {base} (not handed over, withdrawn and not applicable {excluded} left out)',
    'rate.suggestions-done': 'Solved rate',
    'rate.suggestions-done.formula':
      'Answered in class {classes} and not being handled again {numerator} ÷ suggestions {base} (not filed, withdrawn and merged {excluded} left out)',
    'rate.satisfied': 'Fully satisfied',
    'rate.satisfied.formula': 'satisfied {numerator} ÷ forms returned {base} (not returned, left out: {excluded})',
    'rate.satisfaction': 'Satisfaction',
    'rate.satisfaction.formula':
      'Satisfied and basically satisfied {numerator} ÷ forms returned {base} (not returned {excluded} left out)',
    'rate.answers-on-time': 'Suggestions answered in time',
    'rate.answers-on-time.formula':
      'Met in time {numerator} ÷ due or met {base} (not yet due, without a date, met on an unknown day or no longer owed {excluded} left out; per round, extended dates)',
    'rate.reports-on-time': 'Reports in time',
    'rate.reports-on-time.formula':
      'Reports on opinions met in time {numerator} ÷ due or met {base} (not yet due, without a date, met on an unknown day or no longer owed {excluded} left out; those on motions count for themselves; per round, extended dates)',
    'rate.motion-reports-on-time': 'Reports on motions in time',
    'rate.motion-reports-on-time.formula':
      'Plans, reports and committees’ reports on motions met in time {numerator} ÷ due or met {base} (not yet due, without a date, met on an unknown day or no longer owed {excluded} left out; per round, extended dates)',
    'rate.on-time': 'On-time rate (answers and reports)',
    'rate.on-time.formula':
      'Met in time {numerator} ÷ due or met {base} (not yet due, without a date, met on an unknown day or no longer owed {excluded} left out; per round, extended dates)',
    'rate.support-on-time': 'On-time rate of supporting opinions',
    'rate.support-on-time.formula':
      'Given in time {numerator} ÷ due or given {base} (one whose day had passed unmet before the lead answered counts as not met; not yet due, without a date, given on an unknown day or no longer owed {excluded} left out)',
    'rate.on-time-original': 'On-time rate by original dates',
    'rate.on-time-original.formula':
      'Met by the original date {numerator} ÷ due or met {base} (not yet due, without a date, met on an unknown day or no longer owed {excluded} left out; per round)',
    'rate.commitments-kept': 'Promises kept',
    'rate.commitments-kept.formula':
      'Kept {numerator} ÷ due or decided {base} (to confirm, not yet due and dropped {excluded} left out)',
    'rate.commitments-in-time': 'Promises kept in time',
    'rate.commitments-in-time.formula':
      'Kept in time {numerator} ÷ due or decided {base} (extended dates; kept, but the due date or the day unknown {unknown} left out; to confirm, not yet due, without a date and dropped {excluded} left out)',
    'bar.unclassed': 'Answered, no class',
    'bar.unanswered': 'Handed over, unanswered',
    'bar.registered': 'Not handed over',
    'bar.class': 'Class {code}',
  },
});
