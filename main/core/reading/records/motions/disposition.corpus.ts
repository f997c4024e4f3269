import { texts } from '#core/rules/testing/texts.ts';
import type { dispositionRules } from './disposition.rules.ts';

export const dispositions: Readonly<Record<(typeof dispositionRules)[number]['id'], readonly string[]>> = {
  'motion-withdrawn': texts`提议案人撤回第九号议案 撤回后并案`,
  'motion-filed-together': texts`与第三号合并立案 两件并案立案 合并后立案
    合并交市人大常委会审议 并案交专委会 合并后交城建委员会`,
  'motion-merged': texts`两件议案合并办理 并入第二号 归并入第二号 两件并案 合并后转建议`,
  'motion-converted': texts`
    作为建议办理 作为代表建议 作代表重要意见 按建议办理 转建议 转为意见 转作建议 转化为建议 改为建议 改作建议 列为重要建议 建议处理
    意见处理 一并以建议、批评和意见办理 作为建议交常委会`,
  'motion-referred': texts`
    交由市人大常委会审议 交付专委会 交委员会 列入本次会议议程 列入议程 立案 作为议案 作为大会议案`,
};

export const noDispositions = texts`
  议案共四件 代表有建议 交办。常委会 交，委员会 列入计划。议程 会议议程 常委会 大会议案 提出建议 列入了计划 建议交办
  不列入会议议程 未列入议程 不宜列入议程 不予立案 不立案 不再列入议程 不作为议案处理 不建议作为大会议案 不交常委会 不提交常委会`;

export const denied: { has: readonly string[]; hasNot: readonly string[] } = {
  has: texts`
    不列入本次会议议程 未列入议程 不宜列入议程 不予立案 不再列入议程 不建议列入议程 不立案 不作为议案 不作为大会议案`,
  hasNot: texts`列入议程 立案 作为议案 不转为议案 不列入计划 不交常委会 不宜再列入议程`,
};
