import { texts } from '#core/rules/testing/texts.ts';
import type { aroundPlaceRules, relativeValueRules } from './relative-value.rules.ts';
import type { WordedValue } from './worded-value.rules.ts';

const told = (name: string, value: string): WordedValue => ({ name, value });

/** Clauses that tell a place or a multiple, by the rule that reads it. */
export const relative: Readonly<
  Record<(typeof relativeValueRules)[number]['id'], Readonly<Record<string, WordedValue>>>
> = {
  'relative-moved': {
    百强县排名上升3位: told('百强县排名', '上升3位'),
    较上年前移两位: told('', '较上年前移两位'),
    位次提升了5个位次: told('位次', '提升了5个位次'),
    ...Object.fromEntries(
      texts`上升 提升 前移 前进 跃升 跨升 晋升 下降 后移 下滑`.map((verb) => [
        `排名${verb}3名`,
        told('排名', `${verb}3名`),
      ]),
    ),
    同比较上年上升3位: told('', '同比较上年上升3位'),
    '排名上升 3 位': told('排名', '上升 3 位'),
    '排名上升3 个位次': told('排名', '上升3 个位次'),
  },
  'relative-above': {
    '工业用电量增速高于全省平均2.1个百分点': told('工业用电量增速', '高于全省平均2.1个百分点'),
    收入增幅快于经济增长1个百分点左右: told('收入增幅', '快于经济增长1个百分点左右'),
    收入增长低于上年3个百分点以上: told('收入增长', '低于上年3个百分点以上'),
    收入优于上年3个百分点: told('收入', '优于上年3个百分点'),
    高于全省3个百分点: told('', '高于全省3个百分点'),
    '高于全省 3 个百分点': told('', '高于全省 3 个百分点'),
    [`高于${'云'.repeat(16)}3个百分点`]: told('', `高于${'云'.repeat(16)}3个百分点`),
  },
  'relative-rank': {
    总量居全省第三位: told('总量', '居全省第三位'),
    增速保持全省前三: told('增速', '保持全省前三'),
    进入全国前10强行列: told('', '进入全国前10强行列'),
  },
  'relative-rank-bare': {
    满意度全省第一: told('满意度', '全省第一'),
    连续六年全市首位: told('连续六年', '全市首位'),
    发电量全省各市第2位: told('发电量', '全省各市第2位'),
    [`发电量全省${'云'.repeat(6)}首位`]: told('发电量', `全省${'云'.repeat(6)}首位`),
  },
  'relative-multiple': {
    '是2020年的1.5倍': told('', '2020年的1.5倍'),
    ...Object.fromEntries(
      texts`是 为 达 达到 相当于 提高到 增长到 增加到 增至`.map((verb) => [
        `产量${verb}上年的2倍`,
        told('产量', '上年的2倍'),
      ]),
    ),
    '产量是上年的 2 倍以上': told('产量', '上年的 2 倍以上'),
    产量是上年的2倍左右: told('产量', '上年的2倍左右'),
    产量是上年的2倍多: told('产量', '上年的2倍多'),
  },
  'relative-doubled': {
    产量翻番: told('产量', '翻番'),
    产量翻一番: told('产量', '翻一番'),
    产量实现翻两番: told('产量', '翻两番'),
    产量比2020年翻一番: told('产量', '比2020年翻一番'),
    产量比云翻番: told('产量比云', '翻番'),
    [`产量比${'云'.repeat(11)}翻番`]: told(`产量比${'云'.repeat(11)}`, '翻番'),
    产量较基期翻一番: told('产量', '较基期翻一番'),
    [`产量比${'云'.repeat(10)}翻番`]: told('产量', `比${'云'.repeat(10)}翻番`),
  },
};

export const notRelative: readonly string[] = [
  ...texts`排名上升位 排名上升3个 排名上升3位了 排名变化3位 总量第三位 总量居全省第三位数 满意度云泽第一 满意度全省第一名单 产量翻三番 产量翻番了 产量是2020年1.5倍
    产量看2020年的1.5倍 产量是2020年的倍 产量是2020年的1.5倍率 产量是云泽的2倍 满意度第一 全省5市第一`,
  '排名上升  3位',
  '高于省3个百分点',
  `高于${'云'.repeat(17)}3个百分点`,
  '高于全省个百分点',
  '高于全省3个',
  '高于全省3个百分点多',
  '大于全省3个百分点',
  '高于全，省3个百分点',
  '高于全。省3个百分点',
  '高于全；省3个百分点',
  '高于全5省3个百分点',
  '高于全省3  个百分点',
  '排名上升3  个位次',
  '产量是上年的  2倍',
  '产量是上年的2  倍',
  `满意度全省${'云'.repeat(7)}首位`,
  ...[...'，。；'].map((sign) => `满意度全省${sign}首位`),
];

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const aroundPlace: Readonly<Record<(typeof aroundPlaceRules)[number]['id'], Near>> = {
  'relative-may-tell': { has: texts`三位 三名 首席 翻番 两倍 第三 前三 百分点`, hasNot: texts`增长5% 榜样` },
  'relative-kept': {
    has: texts`连续五年 连续十五年 总量继续 总量持续 总量也 总量仍 总量再次 总量首次 总量始终 总量一直 连续一二三年 三年 5年 十年来 两年内 四年间 十五年`,
    hasNot: texts`总量 连续年 连续一二三四年 继续总量 连续，年 连续五年六年 六年 过去三年 三年前 一二三年 年 年来 三四五年`,
  },
  'relative-place-noun': { has: texts`百强县排名 位次 名次`, hasNot: texts`排名榜 总量` },
  'relative-of-several': { has: texts`均 总量都`, hasNot: texts`均衡 总量` },
};
