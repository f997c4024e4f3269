import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { opinionTitle, sayingMore, sheetOfBoth, sheetSubjectRules } from './sheet-subject.rules.ts';

holdEach('subject of a sheet', [...sheetSubjectRules, sheetOfBoth, opinionTitle, sayingMore], {
  'sheet-of-suggestions': { has: texts`代表建议 提案 批评`, hasNot: texts`审议意见 议案` },
  'sheet-of-opinions': { has: texts`审议意见交办台账`, hasNot: texts`意见 审议 审议和意见` },
  'sheet-of-motions': { has: texts`代表议案`, hasNot: texts`议题 提案` },
  'sheet-of-commitments': { has: texts`承诺台账`, hasNot: texts`答复 承办` },
  'sheet-of-notes': { has: texts`填表说明 填报须知`, hasNot: texts`明细` },
  'sheet-of-contacts': { has: texts`联系人 联系方式 联络员 通讯录 通信录`, hasNot: texts`联系代表 代表联络科 通报` },
  'sheet-of-both': {
    has: [
      ...texts`建议和议案 建议与议案 建议及议案 建议、议案 建议暨议案 建议和代表议案 建议和审议意见 建议及承诺`,
      '建议办理一二三四和承诺',
    ],
    hasNot: texts`建议承诺 建议和说明 议案和承诺 建议办理一二三四五和承诺 建议和市级议案`,
  },
  'sheet-opinion-title': {
    has: texts`关于防汛的审议意见 《关于防汛的审议意见》 “关于防汛的审议意见”`,
    hasNot: texts`关于落实审议意见的建议 关于防汛的意见`,
  },
  'sheet-title-not': {
    has: ['单位:件', '单位：件', '已交办。', '一；', '一;', '甲，', '甲,'],
    hasNot: ['审议意见台账'],
  },
});
