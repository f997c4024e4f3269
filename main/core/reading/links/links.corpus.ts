import { texts } from '#core/rules/testing/texts.ts';
import type { dutyRules, linkRules } from './links.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

/** Invented titles, with the person that a paper on duties is about. */
export const people: Readonly<Record<(typeof dutyRules)[number]['id'], Readonly<Record<string, string>>>> = {
  'duty-by-post': {
    ...Object.fromEntries(
      texts`
        局长 主任 院长 检察长 厅长 部长 市长 县长 区长 庭长 委员 书记 秘书长 组长 所长 审判员 检察员`.map((post) => [
        `云泽市${post}周远履职情况的报告`,
        '周远',
      ]),
    ),
    云泽市民政局局长同志周远同志的述职报告: '周远',
    云泽市局长欧阳·远山甲履行职责情况: '欧阳·远山甲',
    云泽市委员会主任周远履职情况的报告: '周远',
  },
  'duty-by-name': {
    关于周远履职情况的报告: '周远',
    关于周远同志的述职报告: '周远',
    关于欧阳·远履行职责: '欧阳·远',
  },
};

export const nobody: readonly string[] = [
  '关于履职情况的报告',
  '周远履职情况的报告',
  '关于周履职情况的报告',
  '关于云泽市代表履职情况的报告',
  '关于周远离职情况的报告',
  '局长周履职情况',
  '局长一二三四五六七履职情况',
];

export const titles: Readonly<Record<(typeof linkRules)[number]['id'], Near>> = {
  'decision-carried-out': {
    has: [
      '关于落实《养老决议》情况的报告',
      '关于执行养老决定情况报告',
      '关于贯彻实施养老决议有关情况的报告',
      '落实决议情况报告',
    ],
    hasNot: [
      '关于落实养老情况的报告',
      '关于养老决议情况的报告',
      '关于落实养老决议的报告',
      '关于落实养老决议情况的报告稿',
    ],
  },
  'text-approves': { has: texts`会议同意 会议批准 会议通过`, hasNot: texts`会议听取` },
  'title-approvable': {
    has: texts`养老报告 调整方案 条例草案 计划 规划 纲要 预算 决算 决算（草案）`,
    hasNot: texts`养老条例 报告会 决算（草案））`,
  },
  'title-of-decision': { has: texts`养老决议 养老决定`, hasNot: texts`决议草案 养老报告` },
  'title-approved-matter': { has: texts`关于批准水网方案的决议`, hasNot: texts`关于水网方案的决议 批准水网方案` },
  'title-of-own-report': { has: texts`综合报告 专项报告 工作报告`, hasNot: texts`情况报告 工作报告会` },
};
