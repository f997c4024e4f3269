import { texts } from '#core/rules/testing/texts.ts';
import type { stateRules } from './figure.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

export const states: Readonly<Record<(typeof stateRules)[number]['id'], Held>> = {
  'tells-later-state': {
    has: texts`
      截至夏天 截止夏天 目前 现已开放 已增三处 增至三处 升至三处 降至三处 减至三处 扩大到三处 扩大至三处 提高到三处 增加至三处 达到三处 累计三处 新增三处
      夏天以来 又补三处 再补三处 至今三处 当前三处 同比多三处 环比多三处 较上年多三处 比去年多三处`,
    hasNot: texts`三处 再生水厂 再就业 再制造 扩大三处 提高三处 增加三处 较今年多三处 上年三处`,
  },
  'may-tell-later-state': { has: ['已补三处'], hasNot: ['已知三处'] },
};

export const times: Readonly<Record<string, string | readonly string[]>> = {
  '2025年改造三处': '2025年',
  今年改造: '今年',
  去年改造: '去年',
  明年改造: '明年',
  上年改造: '上年',
  本年改造: '本年',
  当年改造: '当年',
  今年以来改造: [],
  '9月改造': '9月',
  '12月15日改造': '12月15日',
  '9月3日改造': '9月3日',
  上半年改造: '上半年',
  下半年改造: '下半年',
  三季度改造: '三季度',
  前三季度改造: '前三季度',
  上月改造: '上月',
  本月改造: '本月',
  当月改造: '当月',
  '“十四五”期间改造': '“十四五”期间',
  十三五时期改造: '十三五时期',
  十五五以来改造: '十五五以来',
  '“十六五”改造': '“十六五”',
  十七五改造: '十七五',
  '25年改造': [],
};

/** Wordings as they are compared, with a mark for each figure. */
export const wordings: Readonly<Record<string, string>> = {
  '已改造了摊位共的#个;': '改造摊位#个;',
  '改造，（ 摊位 ）#%;CD盘': '改造摊位#%;CD盘',
  'ab摊位Z#个;z': 'ab摊位Z#个;z',
};

export const wordingLeads: Readonly<Record<string, string>> = {
  其中改造: '改造',
  同时改造: '改造',
  此外改造: '改造',
  并改造: '改造',
  还改造: '改造',
  全市改造: '改造',
  其中还改造: '改造',
  改造其中: '改造其中',
};

export const indicatorNames: Readonly<Record<string, string>> = {
  全市粮食产量: '粮食产量',
  全县粮食产量: '粮食产量',
  全区粮食产量: '粮食产量',
  我市粮食产量: '粮食产量',
  累计粮食产量: '粮食产量',
  粮食总计产量: '粮食产量',
  粮食共计产量: '粮食产量',
  '粮食的“总”产量': '粮食总产量',
  '粮食 产量': '粮食产量',
};
