import { texts } from '#core/rules/testing/texts.ts';
import type { yearRules } from './years-of-paper.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

// Invented words of headings, titles and sentences.
export const years: Readonly<Record<(typeof yearRules)[number]['id'], Near>> = {
  'years-named': { has: ['2026年', '2026 年'], hasNot: ['1998年', '206年', '20261年', '2026', '2026  年'] },
  'years-of-plan': {
    has: ['2026-2030'],
    hasNot: ['2026', '2026-', '12026-2030', '2026-20301', '226-2030', '2026-230', '1-6月', '2026至2030'],
  },
  'years-five-year-plan': {
    has: [
      ...texts`十五五年 十五五” 十五五规划 第十五个五年规划 十五”`,
      '云泽市十五五',
      ...[...'一二三四六七八九'].map((nth) => `十${nth}五规划`),
    ],
    hasNot: texts`十五五项 五五规划 十五四规划 十五项五年规划 十零五规划 十五五”开局之年 十五五”起步之年 十五五”收官之年`,
  },
  'years-five-behind': {
    has: texts`过去五年 这五年 近五年 五年来的变化 五年工作回顾 本届政府工作 本届政府一二三四五六七年`,
    hasNot: texts`本届政府收官之年 本届政府最后一年 本届政府年初 本届政府一二三四五六年 五年规划 未来五年 下届政府 三年来`,
  },
  'years-five-ahead': { has: texts`今后五年 未来五年`, hasNot: texts`过去五年 五年 今后三年 未来` },
  'years-whole': { has: ['2026'], hasNot: ['2026-2030', '2026年一季度', '12026', '226', '年'] },
};
