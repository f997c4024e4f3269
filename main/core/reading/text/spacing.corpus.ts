import type { spacingRules } from './spacing.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

const long = (gap: string, length: number) => `水${gap}${'网 '.repeat(length)}水`;

export const spacings: Readonly<Record<(typeof spacingRules)[number]['id'], Near>> = {
  'spacing-beside': {
    has: ['水 网', '水 a', 'a 水', '， a', 'a ，'],
    hasNot: ['水网', 'a b', '水 ', ' 水', '水  a', 'a  水'],
  },
  'spacing-letters': {
    has: ['水 网 图', '水      网 图', '水 网图 水', '（ 水 网', long('  ', 98)],
    hasNot: [
      '水 网',
      '水       网 图',
      '水网 图 水',
      'a 水 网',
      '水 网 a',
      '水 a 网',
      '周 远（女 水',
      long(' ', 99),
      '水网图水',
      '1水 网 图',
      '水 网 图1',
    ],
  },
  'spacing-gap': { has: ['周远 顾卓', '周远   顾卓', '1 水 网'], hasNot: ['周远顾卓', '周远 a', 'a 周远'] },
  'spacing-numbered-row': {
    has: ['1 水网 105 亿元', '19 水网 105 亿元', '1 水 1 '],
    hasNot: [
      '123 水网 105 亿元',
      ' 水网 105 亿元',
      '1水网 105 亿元',
      '1 a网 105 亿元',
      '1 水网 105亿元',
      '见1 水网 105 亿元',
      ...[...'年月日个项件名亿万家条人次'].map((sign) => `1 ${sign}水网 105 亿元`),
    ],
  },
  'spacing-sentence-mark': {
    has: ['。', '；', '，', '：', ',水', ';水', ':水', ',“', ',《'],
    hasNot: ['、', ',a', '水,', '“', '水'],
  },
};
