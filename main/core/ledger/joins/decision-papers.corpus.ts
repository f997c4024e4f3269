import { texts } from '#core/rules/testing/texts.ts';
import type { decisionPaperRules } from './decision-papers.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

const verbs = texts`贯彻 落实 执行 实施 办理 推进 工作 行动`;

/** What invented titles say around the subject of a decision. */
export const aroundDecisions: Readonly<Record<(typeof decisionPaperRules)[number]['id'], Near>> = {
  'decision-titled': {
    has: [
      ...texts`关于修建渡口的决定 关于修建渡口决议 云泽市人民代表大会关于修建渡口的决定`,
      `关于${'甲'.repeat(80)}的决定`,
    ],
    hasNot: [
      ...texts`关于渡口的决定 修建渡口的决定 关于修建渡口的决定草案 关于修建渡口的报告`,
      `关于${'甲'.repeat(81)}决定`,
    ],
  },
  'decision-before-subject': {
    has: ['', ...texts`市人民政府关于 关于贯彻 关于落实 关于执行 关于实施 云泽省 云泽市 云泽县 云泽区 云泽州 云泽旗`],
    hasNot: texts`关于加快 关于不 云泽`,
  },
  'decision-plan': {
    has: [
      ...texts`方案 计划 的决定的方案 的决议方案 方案试行 的决定的实施方案的函 方案的报告 方案请示`,
      ...verbs.map((verb) => `的${verb}方案`),
      '的贯彻落实工作方案',
    ],
    hasNot: texts`方案情况 的的的方案 的意见 的报告 的贯彻落实推进工作方案 内容的方案`,
  },
  'decision-plan-letter': {
    has: texts`实施方案的函 方案的报告 方案请示`,
    hasNot: texts`实施方案 方案情况的函 方案的函件 计划的函`,
  },
  'decision-report': {
    has: [
      ...texts`的决定情况的报告 决议情况报告 的决定的实施情况的汇报 的决定实施进展情况的报告 的决定贯彻落实工作情况的报告`,
      ...verbs.map((verb) => `的决定${verb}情况的报告`),
    ],
    hasNot: texts`情况的报告 的决定的报告 的决定贯彻落实推进工作情况的报告 的决定情况的报告稿 内容的决定情况的报告 的决定情况`,
  },
};
