import { texts } from '#core/rules/testing/texts.ts';
import type { phraseRules } from './phrases.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };
const thirty = '云'.repeat(30);

// Invented paragraphs and headings of columns that have the form, and such as only come near.
export const phrases: Readonly<Record<(typeof phraseRules)[number]['id'], Near>> = {
  'feedback-opening': {
    has: [
      '现报告如下',
      `${thirty}，现汇报如下：`,
      `${thirty}，现反馈如下:`,
      '现说明如下。',
      '现答复如下 ',
      '现报告情况如下',
      '来函收悉，已经研究',
      '市人大常委会：',
      `${thirty}:`,
      '各位:',
    ],
    hasNot: [
      '现报告如下几点',
      '现函复如下',
      '办好。市人大：',
      '会：',
      `${thirty}云：`,
      '市人大常委会：好',
      '市人大常委会',
    ],
  },
  'feedback-courtesy': {
    has: ['特此报告', '以上报告', '以上汇报', '专此', '此复', '今后，我们继续办好。', '今后，继续。'],
    hasNot: [
      '对特此事',
      '以上是措施',
      '今后，我们继续',
      '今后，办好。我们继续。',
      '今后，办好。',
      '今后，继续办好。再会。',
      '我们继续办好。',
    ],
  },
  'feedback-outlook': {
    has: [
      ...texts`下一步将办好 下一阶段将办好 下阶段将办好 今后将办好 接下来将办好 以上报告 特此报告 总之 **下一步`,
      '  总之',
    ],
    hasNot: texts`在下一步 一步 完成`,
  },
  'column-asked': {
    has: texts`
      审议意见摘要 意见建议 意见内容 建议内容 问题 问题清单 问题描述 问题内容 问题摘要 问题表现 意见 建议 事项 交办事项 重点事项 落实事项
      整改事项`,
    hasNot: texts`问题来源 反馈意见 意见来源 工作建议 建议人 内容 事项来源 其他事项`,
  },
  'column-answered': {
    has: texts`
      落实情况 办理情况 整改情况 处理情况 完成情况 进展情况 推进情况 整改措施 落实措施 办理措施 工作措施 主要措施 整改举措 工作做法
      办理结果 整改结果 落实结果 进展 措施`,
    hasNot: texts`情况 基本情况 安全措施 结果 举措 措施来源 进展程度 目标进展 配套措施`,
  },
  'column-acting': {
    has: texts`
      责任单位 承办单位 牵头单位 办理单位 整改单位 落实单位 配合单位 主办单位 责任部门 责任处室`,
    hasNot: texts`单位 计量单位 部门 主管部门`,
  },
  'column-beside': {
    has: texts`
      序号 编号 号 备注 状态 金额 数量 责任单位 牵头部门 分管领导 责任人 完成时限 办结时间 完成日期 整改金额`,
    hasNot: texts`事项 类别 问题摘要 意见编号 项目状态 总数量 补充备注 排序号`,
  },
  'not-acting': {
    has: texts`
      市人大常委会 市人民代表大会 国务院 党中央 省委 市委 县委 区委 州委 省委省政府 市委市政府 最高人民法院`,
    hasNot: texts`云泽市委 市委办 国务院办 县委县政府 市委县政府 云泽最高人民 市水务局 县政府 县委省政府`,
  },
};
