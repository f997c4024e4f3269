import type { Coverage, RefusedPoint } from '#shared/domain/feedback-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import type { Check, SelfReport, Vote } from '#shared/domain/verdict.ts';

/** Words of a paper, not of the screen: they stay Chinese whatever the language of the window. */
export const statusWords: Record<PointStatus, string> = {
  'not-handed-over': '未交办',
  'handed-over': '已交办',
  'in-progress': '办理中',
  'partly-done': '部分落实',
  'done-to-check': '已落实待核',
  done: '已落实',
  tracking: '转跟踪',
  'not-adopted': '未采纳',
  'not-applicable': '不再适用',
};

export const coverageWords: Record<Coverage | RefusedPoint, string> = {
  full: '反馈报告已说明办理情况',
  partial: '反馈报告部分说明办理情况',
  none: '反馈报告未说明办理情况',
  refused: '未采纳（说明了理由）',
  'refused-plain': '未采纳（没有说明理由）',
  deferred: '暂缓办理（说明了理由）',
  'deferred-plain': '暂缓办理（没有说明理由）',
};

export const selfReportWords: Record<SelfReport['value'], string> = {
  done: '已落实',
  'partly-done': '部分落实',
  'in-progress': '推进中',
  'not-done': '未落实',
};

export const checkWords: Record<Check['value'], string> = {
  done: '核查已落实',
  'partly-done': '核查部分落实',
  'not-done': '核查未落实',
};

/** What the committee found, where the column or the sentence says whose finding it is. */
export const foundWords: Record<Check['value'], string> = {
  done: '已落实',
  'partly-done': '部分落实',
  'not-done': '未落实',
};

export const voteWords: Record<Vote['value'], string> = {
  satisfied: '满意',
  'basically-satisfied': '基本满意',
  dissatisfied: '不满意',
};
