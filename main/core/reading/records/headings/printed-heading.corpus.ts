import { texts } from '#core/rules/testing/texts.ts';
import type { printedHeadingRules } from './printed-heading.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };
const long = (length: number) => '云'.repeat(length);

// Invented lines of papers.
export const printedHeadings: Readonly<Record<(typeof printedHeadingRules)[number]['id'], Near>> = {
  'printed-unmarked': {
    has: [
      '水网建设',
      '12.5公里水网',
      '水网在路上12',
      '代表工作',
      '推动水网，建设家园',
      `${long(40)}网`,
      '建好10座水库',
    ],
    hasNot: [
      '水网建',
      `${long(41)}网`,
      ...[...'。；：！？|…'].flatMap((sign) => [`水网建设${sign}`, `水网${sign}建设家园`]),
      '水网建设，',
      '水网建设、',
      ...[
        '附件一览表',
        '表二主要指标',
        '图三水网布局',
        '注明有关事项',
        '来源市水务局',
        '单位万元以上',
        '各位代表同志',
        '续前页的内容',
      ],
      '2026年1月8日云泽',
      '12 345.6',
      '云泽市水务局（公章）',
    ],
  },
  'printed-short-sentence': {
    has: ['建好用好水网。', `${long(5)}。`, `${long(30)}。`, '聚焦水网，建设家园。'],
    hasNot: [
      `${long(4)}。`,
      `${long(31)}。`,
      '建好用好水网',
      '建好3处水网。',
      '建好。用好水网。',
      ...[...'；：！？'].map((sign) => `建好水网${sign}用好。`),
      '建好用好水网。云',
    ],
  },
  'printed-person-entry': {
    has: [
      ...texts`任命沈岸。 任命沈岸； 任命沈岸; 任命沈岸， 沈岸为市府秘书 古·为市府秘书 （女）为市府秘书 沈岸任市府秘书 沈岸职务`,
      '任命沈岸。 ',
      '沈岸 水局长',
      '沈岸\u3000市府委员',
      '沈岸 法制主任',
      '沈岸 市委书记',
      '沈岸 市法院法官',
    ],
    hasNot: [
      ...texts`任命 决定免去： 根据主任会议提请 市人民政府 为市府秘书 沈岸为市府秘 沈岸是市府秘书 沈岸水务局长 沈岸。再任命 市府任命`,
      '沈岸 局长',
      '沈岸 水务局',
      '沈岸 水务局长一',
    ],
  },
  'printed-article': { has: ['第三条 水网', '第二十条'], hasNot: ['第三章', '依照第三条', '第条'] },
  'printed-prose': {
    has: ['建好。', '建好；', '建好！', '建好？', '建好：', '建好。”', '建好。）'],
    hasNot: ['建好', '建好，', '。建好', '建好”'],
  },
};
