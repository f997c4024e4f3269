import { texts } from '#core/rules/testing/texts.ts';
import type { organRunRules } from './organ-run.rules.ts';

/** What stands beside organs in an opinion, by the rule that sees it, and what only comes near. */
export const organRuns: Readonly<
  Record<(typeof organRunRules)[number]['id'], { has: readonly string[]; hasNot: readonly string[] }>
> = {
  'organs-act-together': {
    has: texts`共同整治 联合执法 协同推进 要共同 应联合 须协同 需共同 应当共同 还要共同 也要共同 进一步联合 加强协同 要进一步加强协同`,
    hasNot: texts`配合 抓紧共同 要整治 当共同`,
  },
  'organs-joined': {
    has: ['', ...texts`、 ， 和 及 与 以及 、以及`],
    hasNot: texts`、、 或 以以及 及及及 与市 市与 以及市 等以及`,
  },
  'organ-any-government': {
    has: texts`政府 人民政府 市政府 县人民政府 区政府 州政府 省政府 旗政府`,
    hasNot: texts`云泽市政府 市市政府 市政府办 市人民人民政府 市民政府`,
  },
  'organ-city-government': { has: texts`云泽市政府 云泽市人民政府`, hasNot: texts`东湖区政府 市政府办 市人民人民政府` },
  'organ-no-part': { has: texts`市人大常委会 市人民代表大会 各部门`, hasNot: texts`市水务局 市各部门` },
  'organ-branch-behind': {
    has: texts`交警支队 消防大队 东分局 一二三四五六分局`,
    hasNot: texts`分局 一二三四五六七分局 的A交警支队 ，交警支队`,
  },
  'organ-two-before': { has: texts`两 要求两`, hasNot: texts`两市 二` },
  'part-asks': {
    has: ['', ...texts`关于 请 建议 要求 由 对 责成 关于对`],
    hasNot: texts`关于关于 请请 市水务局 建议市 市建议`,
  },
  'part-joins': { has: texts`、 ， , 和 及 与 以及 ，与`, hasNot: ['', ...texts`或 、以及 与市 市与`] },
  'part-gives': {
    has: [
      '',
      ...texts`方面 建议 的建议 工作意见 的工作任务 任务 意见 要提高 应提高 须提高 需提高 牵头落实 负责落实 ：治水 :治水 。`,
    ],
    hasNot: texts`要求 应急 的要求 的的建议 工作工作建议 市要提高 治水`,
  },
};
