import { texts } from '#core/rules/testing/texts.ts';
import type { statedLimitRules } from './stated-limits.rules.ts';

type Words = { words: Readonly<Record<string, string | readonly string[]>>; none: readonly string[] };
type Near = { has: readonly string[]; hasNot: readonly string[] };
export type TimeRuleId = 'stated-length' | 'stated-day' | 'stated-time' | 'stated-year';

const verbs = texts`完成 建成 实现 新增 新建 改造 整治 达到 启动 开工 投用 覆盖 出台 解决 创建`;
const leads = texts`要 应 须 务必 力争 确保 再 全部 全面 基本 至少 共 计划`;

/** The words of a time in invented sentences. */
export const statedTimes: Readonly<Record<TimeRuleId, Words>> = {
  'stated-length': {
    words: {
      应于三个月内报告: '三个月内',
      '60日内': '60日内',
      '10 个工作日以内': '10 个工作日以内',
      两月之内: '两月之内',
      '7天内': '7天内',
    },
    none: ['三个月', '个月内', '三  个月内', '三年内'],
  },
  'stated-day': {
    words: {
      '2026年9月30日前': '2026年9月30日前',
      '2026 年 9 月 30 日 之前': '2026 年 9 月 30 日 之前',
      今年九月三十号内: '今年九月三十号内',
      '9月前': '9月前',
      '（10月15日）前完成': '10月15日）前',
      '(10月15日)前完成': '10月15日)前',
      '10月15日（汛期结束）前': '10月15日（汛期结束）前',
      '10月15日（汛）前': '10月15日（汛）前',
      '10月15日(十二个字十二个字十二个字)前': '10月15日(十二个字十二个字十二个字)前',
      ...Object.fromEntries(texts`底 末 上旬`.map((end) => [`9月${end}前`, `9月${end}前`])),
      ...Object.fromEntries(
        texts`年底 年末 年内 今年底前 2026年末 2026年内之前`.concat('明 年底').map((time) => [time, time]),
      ),
      ...Object.fromEntries(
        texts`三季度前 第三季度末前 三季度底之前 本年三季度内`.concat('2026 年 三季度前').map((time) => [time, time]),
      ),
    },
    none: [
      '9月30日',
      '9月',
      '月底前',
      '年',
      '2026年',
      '三季度',
      '三季度末',
      '季度前',
      '9月30日  前',
      '9月  30日前',
      '9月30日()前',
      '9月30日(十二个字十二个字十二个字多)前',
      '9月30日))前',
    ],
  },
  'stated-time': { words: { '三个月内，年底前': ['三个月内', '年底前'] }, none: ['三个月'] },
  'stated-year': {
    words: {
      ...Object.fromEntries(verbs.map((verb) => [`2026年${verb}1200户`, '2026年'])),
      ...Object.fromEntries(leads.map((lead) => [`2026年${lead}完成1200户`, '2026年'])),
      今年度要务必全部完成: '今年度',
      '2026 年完成1200户': '2026 年',
    },
    none: [
      '2026年修1200户',
      '2026年要应须务必完成1200户',
      '2026  年完成',
      '去年完成1200户',
      ...texts`了 的 情况 率 后 计划 任务 工作 项目 方案`.map((word) => `2026年完成${word}`),
    ],
  },
};

const gap = (signs: number) => '水'.repeat(signs);

/** Words around a time, by what they say of it. */
export const aroundTimes: Readonly<Record<Exclude<(typeof statedLimitRules)[number]['id'], TimeRuleId>, Near>> = {
  'stated-recurring': {
    has: texts`每年 每个年 每半年 每个季度 每月 逐年 按月 按季`,
    hasNot: texts`每天 年 按年 每个`,
  },
  'stated-report': {
    has: [
      ...texts`书面报告 书面反馈 书面答复 向市人大 报市人大 送市人大 向常委会 提出报告 提出情况 提出结果 提出进展`,
      ...texts`提交结果 报送结果 作出结果 反馈结果 报告结果 回复结果 书面结果`,
      `提交${gap(40)}结果`,
      `向${gap(12)}常委会`,
    ],
    hasNot: [`提交${gap(41)}结果`, `向${gap(13)}常委会`, ...texts`书面 提交方案 常委会 报告 于市人大`],
  },
  'stated-without-year': {
    has: ['10月31日前', '9 月底前', '三季度末前', '第三季度前'],
    hasNot: ['2026年10月31日前', '年底前', '三个月内', '于10月前', '9  月底前'],
  },
  'stated-bracketed-year': {
    has: ['2027年汛期结束（', '2027年汛期结束(', `2027年${gap(12)}（`, '2027年（'],
    hasNot: [
      ...texts`2027年完成。（ 2027年完成，（ 2027年完成,（ 2027年；（ 2027年;（ 明年（ 2027年（汛`,
      `2027年${gap(13)}（`,
    ],
  },
  'stated-draft': {
    has: [...texts`征求意见 征求市人大意见 征询意见`, `征询${gap(6)}意见`],
    hasNot: [`征询${gap(7)}意见`, ...texts`征求 征询 意见 听取意见`],
  },
  'stated-report-named': { has: texts`书面报告 提出报告`, hasNot: texts`报告 书面反馈 提出` },
  'stated-whole': { has: texts`正式 最终 全面`, hasNot: texts`阶段` },
  'stated-progress': { has: texts`进展情况`, hasNot: texts`情况` },
  'stated-from-receipt': { has: texts`收到之日 接到之日 签收之日`, hasNot: texts`印发之日` },
  'stated-from-issue': {
    has: texts`印发之日起 发文之日起 下发之日起 发出之日起 制发之日起 印发起 印发日起`,
    hasNot: texts`印发 收到之日起 印发之日`,
  },
  'stated-asks': { has: texts`请 须 应 务必 要求 限期`, hasNot: texts`已` },
  'stated-part': { has: ['水。', '水；', '水;', '水！', '水!', '水\n'], hasNot: ['水，', '水', '水？'] },
  'stated-between': { has: texts`3月至9月 3月到9月 3月—9月 3月～9月 3月~9月`, hasNot: ['3月、9月', '3月-9月'] },
  'stated-apart': { has: texts`分别 各自`, hasNot: texts`一并 各 分` },
  'stated-row': {
    has: ['', ...texts`、 ， , 和 及 与 以 、于 ，在 于 在`],
    hasNot: ['报告，', '、市水务局', '于市', '、和', '于在', '。'],
  },
  'stated-things': {
    has: texts`方案和报告 方案、报告 方案与报告 方案及报告`,
    hasNot: texts`方案 方案，报告`,
  },
  'stated-bill-asked': {
    has: [...texts`提出草案 提请议案 提交草案 报送草案 拟订草案 拟定草案 提出条例草案`, `提出${'甲'.repeat(40)}草案`],
    hasNot: [...texts`审议草案 提出意见`, `提出${'甲'.repeat(41)}草案`],
  },
};
