import { texts } from '#core/rules/testing/texts.ts';
import type { commitmentRules } from './commitment.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

const long = (length: number) => `一、${'云'.repeat(length - 2)}`;

/** Invented passages that have and have not what a rule asks. */
export const passages: Readonly<Record<(typeof commitmentRules)[number]['id'], Held>> = {
  'heading-of-commitments': { has: texts`下一步清淤 主要目标 目标任务 重点任务`, hasNot: texts`主要做法 目标 任务` },
  'commitments-heading': {
    has: ['一、清淤', ' （一）清淤', '一、', long(60)],
    hasNot: ['1.清淤', '清淤一、', long(61)],
  },
  'commitments-passage': { has: ['一、清淤', ' （一）清淤', '一、', long(61)], hasNot: ['1.清淤', '清淤一、'] },
  'commitments-section': { has: ['一、清淤', ' 一、清淤'], hasNot: ['（一）清淤', '清淤一、'] },
  'commitment-past': {
    has: texts`已清淤 截至夏天 今年以来 累计 同比 环比 客流攀升 荣获第一 位居第一 覆盖率8 覆盖率达8 覆盖率为8`,
    hasNot: texts`清淤 今年 覆盖率 率先 率约8`,
  },
  'commitment-forecast': {
    has: texts`预计清淤 预算三元 拟调增三元 拟调减三元 预期清淤`,
    hasNot: texts`拟调三元 拟清淤`,
  },
  'commitment-anybody': {
    has: texts`市政府办公室 有关分局 相关分局 国务院 国家统计局 水务部门 水务单位`,
    hasNot: texts`市水务局 云泽有关分局 部门联席会 单位互助社`,
  },
  'commitment-receiver': {
    has: [
      ...texts`云泽向 云泽给 云泽对 云泽经 向全省 向各县 向所属 向辖区 向5个旗 给各州 向县（区） 向市、县(区) 对全市7个县（区）`,
      '向全市全市全市全市全市全市',
    ],
    hasNot: [...texts`云泽由 向云泽 向前 市县 各`, '向全市全市全市全市全市全市市'],
  },
  'commitment-reported': { has: texts`要求清淤 强调清淤 指出积水 批示清淤`, hasNot: ['清淤'] },
  'commitment-asks-time': {
    has: texts`恳请将报告延期 申请延至年底 商请延长三个月 请求延后 同意推迟至年底 请求宽限`,
    hasNot: texts`工期延至年底 恳请支持 请求支持，工期延长 延期申请`,
  },
  'commitment-request': {
    has: [
      ...texts`请水务局7月底前答复 现请水务局办理 特请答复 务请答复 敬请答复 并请答复 再请答复`,
      ...texts`为此，请答复 为此,请答复 通报如下；请答复 通报如下;请答复 通报如下：请答复 通报如下:请答复`,
      '请水务局答复。我局将督办',
      '请水务局答复；我局将督办',
      '请水务局答复;我局将督办',
    ],
    hasNot: [
      ...texts`年底前聘请专家 年底前请示上级 请示市政府后年底前完成`,
      ...texts`们 局 委 办 院 市 区 县`.map((own) => `请放心，我${own}年底前完成`),
      ...texts`局 委 办 院`.map((own) => `请放心，本${own}年底前完成`),
      '请放心，年底前将完成',
    ],
  },
  'commitment-asks-comments': {
    has: texts`请于7月底前反馈意见 请你们回复意见 请函复修改意见 请函告建议 请提出意见`.concat(
      `请${'云'.repeat(24)}反馈意见`,
      `请反馈${'云'.repeat(10)}意见`,
    ),
    hasNot:
      texts`7月底前征求意见 请反馈情况 反馈意见 请审阅，年底反馈意见 请审阅,年底反馈意见 请审阅。年底反馈意见 请审阅；年底反馈意见 请反馈情况，采纳意见 请反馈情况。采纳意见 请反馈情况,采纳意见 请反馈情况；采纳意见`.concat(
        '请审阅;年底反馈意见',
        '请反馈情况;采纳意见',
        `请${'云'.repeat(25)}反馈意见`,
        `请反馈${'云'.repeat(11)}意见`,
      ),
  },
  'commitment-reporting': { has: texts`年底报送 年底报告 年底提交 年底反馈 年底答复`, hasNot: texts`年底通车` },
  'commitment-deadline': {
    has: [
      ...texts`2027年前清淤 今年夏天前清淤 明年底清淤 年末清淤 到2027年清淤 至2027年清淤 6月底清淤 12月一二三四五六七八前清淤`,
      '2027 年前清淤',
      '到 2027年清淤',
      '至 2027年清淤',
      '6 月底清淤',
    ],
    hasNot: texts`去年底清淤 2027年清淤 6月，年底清淤 6月,年底清淤 12月一二三四五六七八九前清淤 从年底清淤 27年底清淤 123月底清淤`,
  },
  'commitment-thing-and-day': {
    has: [
      ...texts`桥10月底前修好 护岸10月末之前修好 护岸10月以前修好 护岸年底前修好 护岸年末前修好 护岸2027年前修好 护岸2027年6月前修好 一二三四五六七八6月前修好 桥12月20日前修好`,
      '护岸2027 年6 月前修好',
      '护岸2027 年前修好',
      '护岸6月2 日前修好',
    ],
    hasNot: texts`护岸6月123日前修好 10月底前修好 护岸10月底修好 护岸，10月前修好 护岸,10月前修好 3处护岸10月前修好 一二三四五六七八九6月前修好 护岸年修好 三年修好`,
  },
  'commitment-year': { has: ['2027年清淤'], hasNot: ['去年清淤'] },
  'commitment-day': { has: texts`7年 6月 年底 年末 年内`.concat('7 年'), hasNot: texts`每年 六月` },
  'commitment-by-then': {
    has: [
      ...texts`2026年内清淤 今年内清淤 明年内清淤 本年内清淤 当年内清淤 年内清淤 年底前清淤 年末前清淤 年底之前清淤 月底前清淤 月末前清淤 月末之前清淤 月底前的河道 月底前一二三四五六七八九的河道 月底前，清理的河道`,
      '2026 年内清淤',
    ],
    hasNot: [
      ...texts`年内共清淤 3年内清淤 一年内 二年内 三年内 四年内 五年内 六年内 七年内 八年内 九年内 十年内 两年内 几年内 半年内 近年内 去年内 每年内 年底清淤 月底清淤 月内清淤 月底前清的河道 月末前一二三四五六七八的河道 月底之前清理的河道`,
      '3 年内清淤',
    ],
  },
  'commitment-later-day': {
    has: [
      ...texts`渡口于2027年清淤 渡口在2027年清淤 清淤到2027年 清淤至2027年 日子改为2027年 渡口于明年清淤`,
      '渡口于 2027 年清淤',
    ],
    hasNot: texts`渡口2027年清淤 明年清淤 有效期至2027年 期限到2027年 到2027年期满 到2027年届满 任期到2027年 租期到2027年 合同到2027年 到2027年共清淤`,
  },
  'unit-of-time': { has: texts`个月 月 天 小时 年`, hasNot: texts`个 公里/小时 天次 小时工` },
};

export const leads: Readonly<Record<string, string>> = {
  '下一步，清淤': '清淤',
  '同时,清淤': '清淤',
  '此外、清淤': '清淤',
  今后清淤: '清淤',
  '清淤，同时补植': '清淤，同时补植',
};

export const daysBefore: Readonly<Record<string, string>> = Object.fromEntries(
  [...texts`并 再 还 力争 争取 计划 预计 拟 将 要 于 在 到 至 确保 并将于`, ''].map((word) => [
    `${word}年底清淤`,
    word,
  ]),
);

export const promisedTimes: Readonly<Record<string, string>> = {
  '2027年6月清淤': '清淤',
  '12月清淤': '清淤',
  年底前清淤: '清淤',
  年底清淤: '清淤',
  年内清淤: '清淤',
  月底前清淤: '月清淤',
  月末前清淤: '月清淤',
  '27年清淤': '27年清淤',
  今年清淤: '今年清淤',
};
