import { describe, expect, it } from 'vitest';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { mapColumns, suggestionFieldOf } from './map-columns.ts';

const meant: [SuggestionField | null, string][] = [
  [
    'due',
    '答复期限 办理期限 办结时限 承办期限 答复截止日期 应答复时间 要求答复日期 规定办结时间 限期答复时间 最迟答复日期 限办日期',
  ],
  ['answeredOn', '答复日期 答复时间 办结日期 办复时间 回复日期 答复日期（书面）'],
  [null, '计划答复日期 预计答复时间 拟答复日期'],
  [
    'followUpOn',
    '第二次答复日期 二次答复时间 再次答复日期 补充答复日期 补充复函日期 第二次答复/日期 第二次答复情况/日期 答复日期（第二次） 第三次办复日期',
  ],
  ['followUpNumber', '第二次答复文号 再次复函编号 补充答复函号 答复文号（第二次）'],
  ['followUpClass', '第二次答复类别 二次答复类别 再次答复结果 补充答复/类别'],
  ['answerClass', '答复/类别 第一次答复/类别 答复情况/类别'],
  ['answerNumber', '答复/文号 第一次答复/文号 首次答复文号'],
  ['followUps', '补充答复 第二次答复 二次答复情况 再次答复'],
  [null, '第二次答复期限 补充答复单位 二次答复人 再次答复满意度'],
  ['answeredOn', '第一次答复日期 首次答复时间 第一次答复/日期 答复/时间 答复情况/日期'],
  ['plannedFor', '承诺解决时间 拟办结时间 计划完成时限 承诺完成时限 承诺事项完成时限'],
  ['promise', '承诺事项 承诺内容 答复承诺事项 承诺解决事项'],
  [
    'lead',
    '主办 主办单位 牵头单位 责任单位 责任部门 牵头部门 承办单位/主办 承办单位（主办） 主办/单位 主办单位1 分办单位',
  ],
  ['support', '会办 会办单位 协办单位 配合单位 承办单位/会办 承办单位（协办） 会办单位（二） 参与部门'],
  [
    'organs',
    '承办单位 办理单位 承办部门 承办 交办单位 主管部门 建议承办单位 主办/协办单位 主（会）办单位 单位 承办单位（加粗为主办） 承办单位（首位为主办单位） 承办单位名称',
  ],
  [
    null,
    '承办人 承办人电话 承办科室 承办单位联系人 承办单位联系电话 承办单位意见 主办人 主办单位联系人 协办情况 配合情况 会办单位意见',
  ],
  [
    null,
    '工作单位 代表工作单位及职务 单位及职务 督办单位 提出人单位 领衔代表单位 牵头领导 牵头市领导 分管领导 督办领导 责任人 签收人',
  ],
  [null, '建议人电话 领衔代表电话 联名人数 附议人数 件数 满意率 原编号 来文编号 代表证号 收文编号'],
  ['delegation', '代表团 选举单位'],
  ['proposers', '领衔代表 提出人 代表姓名 代表'],
  ['cosigners', '联名代表 附议代表 附议人'],
  ['number', '编号 建议编号 建议号 案号'],
  ['contactedOn', '面商日期 是否面商 沟通情况'],
  ['signedForOn', '签收日期 签收时间'],
];

describe('suggestionFieldOf', () => {
  it.each(meant)('%s: %s', (field, headings) => {
    expect(headings.split(' ').map((heading) => [heading, suggestionFieldOf(heading)])).toEqual(
      headings.split(' ').map((heading) => [heading, field]),
    );
  });
});

describe('mapColumns', () => {
  it('takes the last rating where a table has an earlier one beside it, in whatever order', () => {
    expect(mapColumns(['第一次评价', '评价结果'])).toEqual({ 评价结果: 'satisfaction' });
    expect(mapColumns(['评价结果', '第一次评价'])).toEqual({ 评价结果: 'satisfaction' });
    expect(mapColumns(['第一次评价'])).toEqual({ 第一次评价: 'satisfaction' });
    expect(mapColumns(['评价结果', '代表评价'])).toEqual({ 评价结果: 'satisfaction' });
    expect(mapColumns(['初次态度', '态度评价'])).toEqual({ 态度评价: 'attitude' });
  });
});
