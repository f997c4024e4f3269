import { texts } from '#core/rules/testing/texts.ts';
import type { judgeRules } from './judge-columns.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const judged: Readonly<Record<(typeof judgeRules)[number]['id'], Near>> = {
  'judge-unclear': {
    has: texts`代表意见 办理情况 办理结果 办理结论 反馈栏 评价栏 评定栏 分类栏 类别栏 类型栏 等级栏 等次栏 办理 答复`,
    hasNot: texts`意见内容 情况说明 结果公开 结论公开 办理单位 已办理 答复日期 已答复`,
  },
  'judge-grade': {
    has: texts`A e E （A） (b) A类 A类（已解决） B(正在解决) C（） A) （A`,
    hasNot: texts`F AB 类 已A A类答复 A（已解决 A已解决）`,
  },
  'judge-grade-in-words': {
    has: texts`
      B类，10月底前 B2026年内 B类，三季度 A已解决 a已落实 (A)已采纳 （C）已办结 B力争完成 B10月底 B列入计划 E留作参考 C条件不具备 C本届内`,
    hasNot: texts`F已解决 已A完成 A1完成 B12落实 A城建 类完成`,
  },
  'judge-organ-before-grade': { has: ['市公安局 A', '公安局 B'], hasNot: ['两局 A', '市公安局A', 'B 类，市公安局 A'] },
  'judge-not-yet': { has: texts`未反馈`, hasNot: texts`尚未反馈` },
};
