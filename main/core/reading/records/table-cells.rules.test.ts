import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { tableCellRules } from './table-cells.rules.ts';

holdEach('cell of a row', tableCellRules, {
  'cell-dashed': { has: ['', ' ', ...texts`--- :---: — ：`], hasNot: texts`水网 —水网 水网— 1` },
  'cell-row-number': { has: texts`1 120`, hasNot: ['2026', '', '第1', '1.'] },
});
