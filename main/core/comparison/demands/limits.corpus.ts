import { texts } from '#core/rules/testing/texts.ts';
import type { limitRules } from './limits.rules.ts';

/** Limits in time as they stand in invented clauses, with the words that are read. */
export const limitTexts: Readonly<Record<string, string>> = {
  '2026年底前建成': '2026年底前',
  今年底之前建成: '今年底之前',
  明年末以前建成: '明年末以前',
  本年度内建成: '本年度内',
  '2027年度以内建成': '2027年度以内',
  当年内前建成: '当年内前',
  明年上半年前建成: '明年上半年前',
  明年下半年前建成: '明年下半年前',
  明年三季度前建成: '明年三季度前',
  '2026年底建成': '2026年底',
  '2026年末建成': '2026年末',
  '2026年6月建成': '2026年6月',
  '2026年12月内建成': '2026年12月内',
  '2026年12月以前建成': '2026年12月以前',
  '2026年建成': '2026年',
  年底前建成: '年底前',
  年底建成: '年底',
  年末建成: '年末',
  年内建成: '年内',
  上半年建成: '上半年',
  下半年建成: '下半年',
  '9月前建成': '9月前',
  '10月底前建成': '10月底前',
  九月底前建成: '九月底前',
  二十一月底以前建成: '二十一月底以前',
  三个月内建成: '三个月内',
  两季度内建成: '两季度内',
  '100个工作日以内建成': '100个工作日以内',
  '3日内建成': '3日内',
  十二天之内建成: '十二天之内',
  二十一天之内建成: '二十一天之内',
  三年内建成: '三年内',
  限期建成: '限期',
  按时限建成: '时限',
  定期限建成: '期限',
  列出时间表: '时间表',
  排出时间节点: '时间节点',
};

export const noLimits: readonly string[] = [
  '尽快建成',
  '年年建成',
  '月底建成',
  '两月建成',
  '3内建成',
  '99年好',
  '去年前建成',
];

export const limitClauses: Readonly<
  Record<(typeof limitRules)[number]['id'], { has: readonly string[]; hasNot: readonly string[] }>
> = {
  'demand-limit': { has: ['应于年底前建成'], hasNot: ['应尽快建成'] },
  'clause-completes': {
    has: texts`年内至少建成2个 年内至少建成江北新码头两座`,
    hasNot: texts`应于年内建成 年内至少建成江北的新码头两座 至少2个`,
  },
};
