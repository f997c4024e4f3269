import { texts } from '#core/rules/testing/texts.ts';
import type { nobodyRules, organCellRules } from './organ-cell.rules.ts';

/** What stands in a column of organs as long as nobody is named, by the rule that says so. */
export const nobody: Readonly<Record<(typeof nobodyRules)[number]['id'], readonly string[]>> = {
  'nobody-undecided': texts`待定 待分办 承办单位待明确 待确定 尚未定 未明确 不详`,
  'nobody-elsewhere': texts`另行通知 另发 另文交办 详见后页 见附件 名单附后 同上`,
  'nobody-at-all': texts`已退回 退件 无需办理 不予交办 暂缓 暂不办理 略 承办单位略`,
  'nobody-in-general': texts`以上部门 上述各局 有关单位 相关部门`,
};

export const somebody = texts`市水务局 战略办 市教育局有关处室 局里上述两处 市财政局相关科室 办理以上各件`;

type CellRuleId = Exclude<(typeof organCellRules)[number]['id'], 'organ-in-brackets' | 'organ-between-parts'>;

/** What stands in such a cell beside names, by the rule that sees it, and what only comes near. */
export const organCells: Readonly<Record<CellRuleId, { has: readonly string[]; hasNot: readonly string[] }>> = {
  'organ-beside-name': {
    has: texts`全称 简称 排名不分先后 按排序 按笔画顺序排序 盖章 代章 以下简称 以下简称水务局`,
    hasNot: texts`市水务局 市水务局全称 全称市水务局 按姓氏的笔画排序 笔画排序 按笔画 水务局盖章 又以下简称水务局`,
  },
  'organ-stroke-between': {
    has: texts`市水务局/市财政局 市水务局／市财政局 市水务局|市财政局 市水务局｜市财政局 市水务局\\市财政局`,
    hasNot: texts`市水务局、市财政局`,
  },
  'organ-by': { has: texts`由市水务局`, hasNot: texts`理由 市水务局` },
  'organ-handling-behind': {
    has: texts`市水务局办理 市水务局研究落实 市水务局共同办理`,
    hasNot: texts`市水务局 办理单位 落实情况`,
  },
};
