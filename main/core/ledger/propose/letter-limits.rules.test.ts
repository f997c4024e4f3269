import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { letterLimitRules, sentThings } from './letter-limits.rules.ts';

const sixteen = '云'.repeat(16);

holdEach('days in a letter of hand-over', letterLimitRules, {
  'letter-organ-column': {
    has: [
      ...texts`单位 部门 机关 责任单位 牵头部门 主办单位 承办机关 办理单位 落实单位 报告单位 报送单位 受函单位 单位名称`,
    ],
    hasNot: texts`协办单位 单位意见 主办责任单位 承办`,
  },
  'letter-points-column': {
    has: texts`条目 承办条目 条次 条款 条号`,
    hasNot: texts`条目说明 意见`,
  },
  'letter-opinion-column': { has: texts`文号 审议意见文号`, hasNot: texts`文号说明 编号` },
  'letter-sent-column': {
    has: texts`事项 内容 材料 文件 环节 阶段 名称 报送事项 报告材料 办理环节 承办事项 送交材料`,
    hasNot: texts`材料份数 主要内容 报送报告材料 报送`,
  },
  'letter-day-column': {
    has: texts`时限 期限 时间 日期 报送时限 送交时间 完成期限 办理时限 提交日期 时限要求 日数 报送天数`,
    hasNot: texts`书面报告时限 时限说明 报送完成时限 报送`,
  },
  'letter-length-column': {
    has: [...texts`日数 报告日数 天数 日数（自交办之日起） 日数(自然日)`, '日数（）'],
    hasNot: texts`日期 数 日数说明 日数（自交办 日数（自（交） 日数（自）交） 日数（自(交） 日数（自)交）`,
  },
  'letter-bare-number': { has: texts`5 60 120`, hasNot: [...texts`60日 1200 约60 六十`, ''] },
  'letter-same-above': { has: texts`同上 同前 〃 ″ "`, hasNot: texts`同上年 不同上 上` },
  'letter-sent-before': {
    has: [
      ...texts`征求意见稿 送审稿 方案 计划 进展情况 报告 征求意见稿于 书面报告的时限为 报告报送时间是 报告送交期限： 报告提交期限:`,
      ...texts`报告上报应于 报告须于 报告在 报告时限为`,
    ],
    hasNot: texts`报告， 征求意见 情况于 报告于于 报告时限时间 报告报送送交 报告为是 报告应须`,
  },
  'letter-item-mark': {
    has: texts`（一）市政府 (2)市政府 一、市政府 1.市政府 1．市政府`,
    hasNot: texts`市政府 （一市政府 （甲）市政府 一市政府 市一、`,
  },
  'letter-head-sign': { has: texts`府：于 府:于`, hasNot: texts`府于` },
  'letter-clause-sign': { has: texts`， , ； ;`, hasNot: texts`、` },
  'letter-sentence-over': { has: ['报告。', '报告！', '报告!', '报告。 '], hasNot: texts`报告； 报告 。报告` },
  'letter-further-points': {
    has: ['，第四条由市教育局', ',第四项由市教育局', '，第四点由市教育局', `，第${sixteen}条由市教育局`],
    hasNot: [
      ...texts`第四条由市教育局 ，第四条办理 ，第条由 ，四条由 ，第四款由`,
      ...['，', ',', '。', '；', ';'].map((sign) => `，第四${sign}条由市教育局`),
      `，第${sixteen}云条由市教育局`,
    ],
  },
});

holdEach('what is sent by a day', sentThings, {
  'letter-draft': { has: texts`征求意见稿 征询意见 初稿 送审稿`, hasNot: texts`书面报告 意见稿` },
  'letter-plan': { has: texts`实施方案 工作计划`, hasNot: texts`书面报告` },
  'letter-stage': { has: texts`阶段性报告 中期报告 进展情况`, hasNot: texts`书面报告` },
  'letter-report': { has: texts`书面报告 反馈 正式稿 办理结果 研究处理情况`, hasNot: texts`承办条目 情况 正式` },
});
