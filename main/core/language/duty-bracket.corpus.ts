import { texts } from '#core/rules/testing/texts.ts';
import type { besideBracketRules, bracketRules } from './duty-bracket.rules.ts';

// Invented parts of brackets, without the brackets: what the organs are to do, and who they are.
export const brackets: Readonly<Record<(typeof bracketRules)[number]['id'], Readonly<Record<string, string>>>> = {
  'bracket-label-supports': {
    '配合单位：市财政局、市审计局': 'support 市财政局 市审计局',
    '配合部门:市财政局': 'support 市财政局',
    '配合：市财政局': 'support 市财政局',
    '协办单位：市财政局': 'support 市财政局',
    '会办单位：市财政局': 'support 市财政局',
    '协助单位：市财政局': 'support 市财政局',
    '协助：甲局': 'support 甲局',
  },
  'bracket-label-leads': {
    '牵头单位：市水务局': 'lead 市水务局',
    '牵头部门:市水务局': 'lead 市水务局',
    '牵头责任单位：市水务局': 'lead 市水务局',
    '主办单位：市水务局': 'lead 市水务局',
    '主办：甲局': 'lead 甲局',
  },
  'bracket-label-carries': {
    '责任单位：市水务局': 'carry 市水务局',
    '责任部门:市水务局': 'carry 市水务局',
    '承办单位：市水务局': 'carry 市水务局',
    '承办：甲局': 'carry 甲局',
  },
  'bracket-supports': {
    市财政局配合: 'support 市财政局',
    市财政局协办: 'support 市财政局',
    市财政局会办: 'support 市财政局',
    市财政局协助: 'support 市财政局',
    市财政局积极配合: 'support 市财政局',
    市财政局共同配合: 'support 市财政局',
    市财政局等配合: 'support 市财政局',
    市财政局等部门配合: 'support 市财政局',
    市财政局等单位配合: 'support 市财政局',
    市财政局等有关部门配合: 'support 市财政局',
    市财政局等相关部门配合: 'support 市财政局',
    局配合: 'support 局',
  },
  'bracket-leads': {
    市水务局牵头: 'lead 市水务局',
    市水务局主办: 'lead 市水务局',
    市水务局负责: 'lead 市水务局',
    由市水务局负责: 'lead 市水务局',
    '市水务局、市财政局共同牵头': 'lead 市水务局 市财政局',
    局牵头: 'lead 局',
  },
  'bracket-names': {
    '市水务局、市财政局': 'carry 市水务局 市财政局',
    市水务局等部门: 'carry 市水务局',
    市水务局等单位: 'carry 市水务局',
    市水务局等有关部门: 'carry 市水务局',
    市水务局等相关部门: 'carry 市水务局',
    含城乡接合部: 'carry 含城乡接合部',
    局: 'carry 局',
    经费由市水务局负责: 'carry 经费由市水务局负责',
    '新配合单位：市水务局': 'carry 新配合单位：市水务局',
    '新牵头单位：市水务局': 'carry 新牵头单位：市水务局',
    '原责任单位：市水务局': 'carry 原责任单位：市水务局',
    '配合单位：局': 'carry 配合单位：局',
    '牵头单位：局': 'carry 牵头单位：局',
    '责任单位：局': 'carry 责任单位：局',
    市财政局配合情况: 'carry 市财政局配合情况',
    市水务局牵头人: 'carry 市水务局牵头人',
  },
};

export const besideBrackets: Readonly<
  Record<(typeof besideBracketRules)[number]['id'], { has: readonly string[]; hasNot: readonly string[] }>
> = {
  'bracket-explains': {
    has: texts`
      主管部门 牵头单位 有关机关 第三方机构 经营主体 行业组织 服务平台 国有企业 市属国企 运营公司 工作专班 领导小组 联席会议 市公安局 市委 市政府 市法院
      省厅 经营者 建设方`,
    hasNot: texts`加强部门联动 公布清单 完善制度`,
  },
  'bracket-gives-example': {
    has: texts`含市教育局 包括市教育局 不含市教育局 如市教育局 例如市教育局 即市教育局 以下简称 原市体育局 除市教育局 见市教育局 据市统计局`,
    hasNot: texts`市教育局 市教育局含`,
  },
  'bracket-behind-stop': {
    has: ['清单。', '清单；', '清单;', '清单！', '清单!', '清单？', '清单?', '清单\n', '清单。 '],
    hasNot: ['清单', '清单。公布'],
  },
  'bracket-closes': { has: ['', ' ', '。', '；', ';', '：', ':', '\n二、', ' 。'], hasNot: ['公布。', '，公布'] },
};
