import { texts } from '#core/rules/testing/texts.ts';
import type { lineEdgeRules } from './line-edges.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const lineEdges: Readonly<Record<(typeof lineEdgeRules)[number]['id'], Near>> = {
  'line-table-row': { has: ['| 序号 | 项目 |', '||'], hasNot: ['| 序号', '序号 |', '见| 序号 |', '| 序号 |注'] },
  'line-rule': {
    has: ['*** ***', ...[...'-=_*—─━'].map((sign) => sign.repeat(3)), '   '],
    hasNot: ['--', '一---', '---一', '－－－'],
  },
  'line-indented': { has: [' 水网', '　水网', '\t水网'], hasNot: ['水网 供水'] },
  'line-opens-footnote': { has: texts`¹水网 ²水网 ³水网 ⁴水网 ⁹水网`, hasNot: texts`水网¹ 1水网` },
  'line-ends-in-latin': { has: texts`水网PM 水网pm`, hasNot: texts`PM水网 水网2` },
  'line-opens-with-latin': { has: texts`PM水网 pm水网`, hasNot: texts`水网PM 2水网` },
  'line-lone-number': { has: texts`1 2026`, hasNot: ['20261', '', '第1', '1页'] },
};
