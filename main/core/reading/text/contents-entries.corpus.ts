import type { contentsRules, EntryParts, entryRules } from './contents-entries.rules.ts';

const long = (length: number) => '云'.repeat(length);
const entry = (page: number, author = '', title = '水网报告'): EntryParts => ({ title, author, page });

export const entries: Readonly<Record<(typeof entryRules)[number]['id'], Readonly<Record<string, EntryParts>>>> = {
  'contents-leader': {
    '水网报告…2': entry(2),
    '水网报告...12': entry(12),
    '水网报告．．．123': entry(123),
    水网报告···1234: entry(1234),
    '水网报告。。。2': entry(2),
    水网报告___2: entry(2),
    '水网报告 …… 丁 磊 （2）': entry(2, '丁磊'),
    '水网报告……丁磊(2)': entry(2, '丁磊'),
    '水网报告  …2': entry(2, '', '水网报告 '),
    '水网报告…·.．。_  2': entry(2),
    '水网报告… …2': entry(2),
    [`水网报告…${long(12)}2`]: entry(2, long(12)),
    '水网报告…丁磊  2': entry(2, '丁磊'),
    '…2': entry(2, '', ''),
    [`${long(198)}…2`]: entry(2, '', long(198)),
  },
  'contents-bracket': {
    '水网报告（2）': entry(2),
    '水网报告 (1234)': entry(1234),
    '水网报告  （2）': entry(2, '', '水网报告 '),
    '（2）': entry(2, '', ''),
    [`${long(197)}（2）`]: entry(2, '', long(197)),
  },
  'contents-plain': {
    '水网报告 2': entry(2),
    '水网报告  1234': entry(1234),
    '水网报告（草案） 2': entry(2, '', '水网报告（草案）'),
    '水网报告(草案) 2': entry(2, '', '水网报告(草案)'),
    '《水网报告》 2': entry(2, '', '《水网报告》'),
    '“水网报告” 2': entry(2, '', '“水网报告”'),
    [`${long(198)} 2`]: entry(2, '', long(198)),
  },
};

export const noEntries: readonly string[] = [
  '水网报告',
  '水网报告2',
  '水网报告..2',
  '水网报告．．2',
  '水网报告··2',
  '水网报告。。2',
  '水网报告__2',
  '水网报告…',
  '水网报告…12345',
  '水网报告…2页',
  `水网报告…${long(13)}2`,
  '水网报告…（（2',
  '水网报告…2））',
  '水网报告（12345）',
  '水网报告（）',
  '水网报告（2',
  '水网报告2）',
  '水网报告（2）页',
  '水网报告 12345',
  '水网报告 2页',
  '水网报告 ',
  '水网ab 2',
  `${long(199)}…2`,
  `${long(198)}（2）`,
  `${long(199)} 2`,
];

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const contentsLines: Readonly<Record<(typeof contentsRules)[number]['id'], Near>> = {
  'contents-heading': {
    has: ['目录', '目次', '目  录', '本期目录', '本号目次', '目录 （2026）', '目录(甲)', `目录（${long(20)}）`],
    hasNot: ['目标', '总目录', '目录页', '目录（', '目录（）', '目录（甲）乙', `目录（${long(21)}）`],
  },
  'contents-column-gap': { has: ['甲\t乙', '甲   乙', '甲    乙'], hasNot: ['甲 乙', '甲  乙'] },
  'contents-note': {
    has: [
      '（总第12号）',
      '(总第12号)',
      '※以正式文本为准',
      '*以正式文本为准',
      '＊以正式文本为准',
      '注：略',
      '说明:略',
      '按：略',
      '编者按：略',
      '编者注：略',
    ],
    hasNot: ['见（总第12号）', '（一）水网建设', '注意水网', '说明水网', '关于注：略', '略※'],
  },
  'contents-first-article': { has: ['第一条 总则', '第1条'], hasNot: ['第二条', '见第一条', '第一章'] },
  'contents-page-behind': { has: ['水网2', '水网（2）', '水网(2)'], hasNot: ['水网2页', '水网）', '水网2））'] },
  'contents-chapter': { has: ['第一章 总则'], hasNot: ['见第一章', '总则'] },
  'contents-title-cell': { has: ['水网报告', '1水网报告'], hasNot: ['水网图', '水网1报告'] },
  'contents-page-cell': { has: ['2', '1234'], hasNot: ['12345', '', '第2', '2页'] },
};
