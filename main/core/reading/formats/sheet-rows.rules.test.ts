import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { sheetRowRules } from './sheet-rows.rules.ts';

holdEach('row of a sheet', sheetRowRules, {
  'sheet-holds-figure': { has: texts`2026年 第3号`, hasNot: texts`序号 第三号` },
  'sheet-total': {
    has: [
      ...texts`合计 总计 小计 共计 累计 本页合计 本表合计 合计： 合计:`,
      ...[...'（(〇○零一二三四五六七八九十百3'].map((sign) => `合计${sign}`),
      ...['合 计', '合  计', '合计 3件', '合计  3件', '合计 '],
    ],
    hasNot: texts`合计数字化建设的建议 本合计 关于合计 计 统计 本市合计`,
  },
});
