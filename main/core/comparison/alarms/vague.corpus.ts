import { texts } from '#core/rules/testing/texts.ts';
import type { vagueRules } from './vague.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

const long = (length: number) => `一、${'云'.repeat(length - 2)}`;

/** Invented passages that have and have not what a rule asks. */
export const vaguePassages: Readonly<Record<(typeof vagueRules)[number]['id'], Held>> = {
  'vague-word': { has: ['逐步清淤'], hasNot: ['清淤'] },
  'promise-checkable': {
    has: texts`
      清淤3次 清淤３次 印发《办法》 推行“错峰” 年底清淤 年内清淤 三年前清淤 月底清淤 每季度清淤 半年清淤 清淤一次 河道二条 站台三个 来信四件
      补贴五项 民居六家 人手七名 码头八处 厂所九所 器材十套 船只百批`,
    hasNot: texts`清淤 三个方面 十项方面 千次清淤 次数 每年清淤 月初清淤`,
  },
  'promise-leads': {
    has: texts`以下几步 如下 三方面抓 三方面做 三方面着手 三方面入手 三方面发力`,
    hasNot: texts`三方面清淤 抓清淤`,
  },
  'organ-of-every-paper': {
    has: texts`市政府办公室 有关分局 相关分局 水务部门 水务单位`,
    hasNot: texts`市水务局 云泽有关分局 部门联席会 单位互助社`,
  },
  'heading-of-promises': { has: texts`二、下一步清淤 努力方向`, hasNot: texts`一、主要做法 方向盘` },
  'opens-promises': { has: ['下一步清淤', ' 下阶段清淤', '下一步'], hasNot: ['河道下一步清淤', '一步清淤'] },
  'promises-heading': { has: ['一、清淤', ' 一、清淤', long(40)], hasNot: ['清淤一、', long(41)] },
  'promises-bare-heading': { has: ['一、清淤', ' 一、清淤', long(29)], hasNot: ['清淤一、', long(30)] },
};

export const wordsOfNothing: Readonly<Record<string, readonly string[]>> = {
  进一步积极加强夜巡: ['进一步', '积极', '加强'],
  加大力度强化深化研究: ['加大', '强化', '深化', '研究'],
  逐步不断持续努力清淤: ['逐步', '不断', '持续', '努力'],
  大力适时尽快着力清淤: ['大力', '适时', '尽快', '着力'],
  切实深入全力稳步有序探索: ['切实', '深入', '全力', '稳步', '有序', '探索'],
  清淤: [],
};
