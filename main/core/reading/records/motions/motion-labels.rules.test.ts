import { firstMatch } from '#core/rules/first-match.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { columns, labels, noColumns, noLabels } from './motion-labels.corpus.ts';
import { type ColumnRule, columnRules, type LabelRule, labelled, labelRules } from './motion-labels.rules.ts';

holdFirstMatch<LabelRule>({
  name: 'label of a motion',
  rules: labelRules,
  corpus: labels,
  none: noLabels,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ field }) => field,
});

holdFirstMatch<ColumnRule>({
  name: 'column of a table of motions',
  rules: columnRules,
  corpus: columns,
  none: noColumns,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ column }) => column,
});

holdForm(
  'line with a label',
  labelled,
  ['案由：加强', '案  由 :加强', '案由', '案：', '提 议 案 人', `案${'由'.repeat(19)}：`],
  ['，案由：', '案由，加强', '案由加强（一）', 'a：', '：', `案${'由'.repeat(20)}：`],
);
