import { texts } from '#core/rules/testing/texts.ts';
import type { cannotOpenRules, ownLineRules, wrapRules } from './continues-line.rules.ts';

export const ownLines: Readonly<Record<(typeof ownLineRules)[number]['id'], readonly string[]>> = {
  'own-line-attachment': ['附件1', '附 件', '附：水网图', '附:水网图'],
  'own-line-caption': ['表1水网', '备注', '专栏3水网'],
  'own-line-greeting': texts`各位代表： 各位代表: 各位代表！ 各位代表! 各位代表、各位委员：`.concat(
    `各位代表${'云'.repeat(10)}：`,
  ),
  'own-line-letter': texts`联系人：周远 抄送:市水务局 主送：市政府`,
  'own-line-form': [
    ...texts`出席： 列席: 请假（3人） 缺席(1人) 议题： 案由： 案据： 提议案人： 领衔人： 附议人： 方案：`,
    '议 题：',
    '案 由：',
    '案 据：',
    '方 案：',
    '列席 （12人）',
  ],
  'own-line-project': ['项目背景：修渠', '年度目标:修渠', '资金来源 财政', '资金来源'],
  'own-line-bodies': texts`牵头部门 配合部门 责任单位 主办单位 协办单位 承办单位`,
};

export const noOwnLines: readonly string[] = [
  '感谢各位代表：',
  `各位代表${'云'.repeat(11)}：`,
  '各位代表：大家好',
  ...texts`见附件1 见附： 附水网图 附议 专业 见专栏 见备注 联系人周远 见联系人： 由市水务局抄送：市政府`,
  ...texts`出席会议 案由水网 见案由： 项目背景复杂 资金来源稳定 见项目背景： 由牵头部门办理 牵头办理 部门 主管部门`,
  ...['附  件', '议  题：', '案  由：', '案  据：', '方  案：', '列席  （12人）'],
];

export const cannotOpen: Readonly<Record<(typeof cannotOpenRules)[number]['id'], readonly string[]>> = {
  'opens-with-mark': [...'，,。、；;：:！!？?）)》〉”’%％'].map((sign) => `${sign}水网`),
  'opens-with-de': texts`的水网`,
  'opens-with-le': texts`了水网`,
  'opens-with-zhe': texts`着水网`,
  'opens-with-di': texts`地修渠`,
  'opens-with-get': texts`得很快`,
};

export const canOpen: readonly string[] = [
  ...texts`（一）水网 “水网 水网的 水网， 的确 看了 了解 了却 了如指掌 向着 着力 着眼 着重 着手 着实 着陆 着装`,
  ...[...'区方处铁下理表税块级质震市面位产名标'].map((sign) => `地${sign}水网`),
  ...texts`水网地 获得 得到 得益 得以 得分 得知 得力`,
];

type Near = { has: readonly string[]; hasNot: readonly string[] };

const ending = (signs: string) => [...signs].map((sign) => `水网${sign}`);

export const wraps: Readonly<Record<(typeof wrapRules)[number]['id'], Near>> = {
  'wrap-closes': {
    has: [
      ...ending('。！!？?；;：:'),
      ...[...'”’」』）)'].map((sign) => `水网。${sign}`),
      '水网。”）',
      '水网！”',
      '水网。（鼓掌）',
      '水网；(略)',
      '水网；（）',
    ],
    hasNot: [
      '水网，',
      '水网”',
      '水网，（略）',
      '水网；”',
      '水网。通水',
      '水网。“',
      '水网；（略',
      '水网；略）',
      '水网；（（略）',
      '水网；（略））',
      '水网；（略(略）',
      '水网；（略)略）',
    ],
  },
  'wrap-opens-chapter': {
    has: texts`第三章总则 第三条供水 第二部分`,
    hasNot: texts`见第三条 第三条第二款 第三条规定了供水`,
  },
  'wrap-opens-with-label': {
    has: texts`案由：水网 领衔代表:周远`,
    hasNot: texts`由：水网 见1案由：水网 案由水网 提出这一议案者：周远`,
  },
  'wrap-ends-open': { has: ending('的和与及或在以对于从把被将并且其'), hasNot: texts`水网、 的水网` },
  'wrap-heading-ends-open': { has: ending('的和与及、，,'), hasNot: texts`水网或 的水网` },
  'wrap-set-in': {
    has: ['\u3000水网', '\u3000\u3000\u3000\u3000水网', '\t水网', '  水网', '     水网'],
    hasNot: ['水网', ' 水网', '\u3000\u3000\u3000\u3000\u3000水网', '水\u3000网', '\u3000', '\t\t水网', '\t'],
  },
  'wrap-opens-with-long-word': { has: texts`0水 9水 Aa zZ`, hasNot: texts`水9 （9）` },
  'wrap-holds-pause': { has: texts`水，网 水,网 水。网 水；网 水;网 水：网 水:网 水、网`, hasNot: texts`水网 水（网` },
  'wrap-holds-clause-mark': { has: texts`水，网`, hasNot: texts`水、网` },
  'wrap-ends-in-shut': { has: ending('）)”’'), hasNot: texts`水网》 （水）网` },
};
