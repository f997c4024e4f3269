import type { FormCorpus } from '../text/form-texts.ts';

const numerals = [...'〇○零一二三四五六七八九十百3'];
const levels = ['自治区', ...'省州盟市县旗区镇乡'];
const leads = [
  '关于',
  '对',
  '在',
  '于',
  '经',
  '由',
  '提交',
  '提请',
  '召开',
  '召开的',
  '举行',
  '举行的',
  '办理',
  '落实',
  '交办',
];
const bodies = ['人民代表大会', '人大', '常务委员会', '常委会', '主任会议', '主席团', '政协'];

export const meetingTexts: FormCorpus = {
  'meeting-term': {
    finds: {
      ...Object.fromEntries(numerals.map((sign) => [`市${sign}届`, { term: sign }])),
      第十三届: { term: '十三' },
      '12345届': { term: '12345' },
      '123456届': { term: '23456' },
      市第九届人大: '第九届',
      届: null,
      第届: null,
      第九次: null,
    },
  },
  'meeting-number': {
    finds: {
      ...Object.fromEntries(numerals.map((sign) => [`人大${sign}次会议`, { number: sign, between: '' }])),
      '第24次（扩大）会议': { number: '24', between: '（扩大）' },
      '第24次(扩大)会议': { number: '24', between: '(扩大)' },
      第二次常委会会议: { number: '二', between: '常委会' },
      第二次甲乙丙丁戊己会议: { number: '二', between: '甲乙丙丁戊己' },
      第二次一会议二会议: { number: '二', between: '一' },
      第二次甲乙丙丁戊己庚会议: null,
      第二次A会议: null,
      第12345次会议: '第12345次会议',
      第123456次会议: '23456次会议',
      第次会议: null,
      第二次全会: null,
    },
  },
  'meeting-body': {
    finds: { ...Object.fromEntries(bodies.map((body) => [`市${body}`, body])), 市政府: null, 人民代表: null },
  },
  'meeting-day': {
    finds: {
      ...Object.fromEntries(numerals.map((sign) => [`${sign}日市人大`, `${sign}日`])),
      '2026年3月5日市人大': '2026年3月5日',
      '2026年3月5日至7日上午市人大': '2026年3月5日至7日上午',
      '3月5日至12月7日市人大': '3月5日至12月7日',
      '3月5日至甲乙丙丁戊己日市人大': '3月5日至甲乙丙丁戊己日',
      '3月5日至甲乙丙丁戊己庚日市人大': '3月5日',
      '3月5日至日市人大': '3月5日',
      '3月5日下午市人大': '3月5日下午',
      '3月5日至7日8日': '3月5日至7日',
      今日12345日市: '今日12345日',
      '\n5日市人大': null,
      今日市人大: null,
      市人大: null,
    },
  },
  'meeting-before': {
    finds: {
      ...Object.fromEntries(leads.map((lead) => [`${lead}市九届人大`, lead])),
      关于提交在市九届人大: '关于提交在',
      市九届人大在: null,
    },
  },
  'meeting-town': {
    has: ['东湖镇', '东湖乡', '东湖街道', '甲乙丙丁镇'],
    hasNot: ['湖镇', '甲乙丙丁戊镇', '东A镇', '东湖镇上', 'A东湖镇', '东湖村', '在A东湖镇'],
  },
  'meeting-level-before': {
    finds: {
      ...Object.fromEntries(levels.map((level) => [`第九届${level}`, level])),
      云泽: null,
      市人大: null,
      治: null,
    },
  },
  'meeting-level-head': { has: levels.map((level) => `${level}人大`), hasNot: ['云泽市', '人大', '自治'] },
  'meeting-congress': { finds: { 市人民代表大会: '人民代表大会', 市人大: null } },
  'meeting-committee': { finds: { 市人大常务委员会: '常务委员会', 市人大常委会: null } },
  'meeting-beside-body': {
    finds: {
      '常委会（扩大）': '（扩大）',
      '常委会(扩大)': '(扩大)',
      常委会扩大: '扩大',
      常委会全体: '全体',
      的常委会: '的',
      常委会第: '第',
      第一的常委会: null,
      常委会: null,
    },
  },
  'meeting-of-directors': { has: ['主任', '人大常委会主任'], hasNot: ['常委会', '主席团'] },
  'meeting-of-committee': { has: ['常委会', '人大常委会'], hasNot: ['市常委会', '常委会党组', '人大'] },
  'meeting-of-congress': { has: ['人大'], hasNot: ['市人大', '人大代表', '常委会'] },
  'meeting-of-presidium': { has: ['主席团', '人大主席团'], hasNot: ['市主席团', '主席团成员'] },
  'meeting-part-of-session': { has: ['市九届人大五次会议主席团第二次会议', '主席团'], hasNot: ['市九届人大五次会议'] },
  'meeting-word': { finds: { 主任会议: '会议', 会议主任: null } },
};
