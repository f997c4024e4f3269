import type { tableRules } from './table.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };
const long = (length: number) => '云'.repeat(length);

// Invented lines between the rows of a table, and invented cells.
export const tableTexts: Readonly<Record<(typeof tableRules)[number]['id'], Near>> = {
  'table-between-rows': {
    has: [
      '| --- | :--: |',
      '——：--',
      '单位：亿元',
      '单位:元',
      '（单位：万元）',
      '(计量单位：人)',
      `单位：${long(12)}`,
      '续表',
      '续',
      '（续表）',
      '(续表1）',
      `续${long(12)}`,
      '表2（续）',
      '表2(续)',
      '（续）',
    ],
    hasNot: [
      '',
      '|---|甲|',
      '单位亿元',
      '各单位：亿元',
      '单位：',
      `单位：${long(13)}`,
      '后续表',
      `续${long(13)}`,
      '表2（续）完',
      '表2续',
      '注：按当年价计算。',
    ],
  },
  'table-group-of-rows': {
    has: ['（一）经济发展', '生态', long(24)],
    hasNot: ['云', long(25), ...[...'。；：，！？'].map((sign) => `经济${sign}发展`)],
  },
  'table-number-in-cell': {
    has: [
      '86.1',
      '1,200',
      '-3',
      '≥8',
      '≤8',
      '>8',
      '<8',
      '约8',
      '超8',
      '〔3.7〕',
      '[3.7]',
      '5%',
      '5％',
      '5左右',
      '5以上',
      '5以下',
      '5以内',
      '5*',
      '2150',
      '12026',
      '20261',
    ],
    hasNot: ['2026', '2030年', '第5', '5个', '5之内', '〔〕', '', '5**', '.5'],
  },
};
