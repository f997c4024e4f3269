import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { bodiesByRule, bodiesOfNoKind } from './kind-by-body.corpus.ts';
import { type BodyRule, bodyRules } from './kind-by-body.rules.ts';
import { decideKindByText } from './kind-by-body.ts';

holdFirstMatch<BodyRule>({
  name: 'kind by text',
  rules: bodyRules,
  corpus: bodiesByRule,
  none: bodiesOfNoKind,
  decide: (text, rules) => decideKindByText(text, rules)?.rule ?? null,
  outcome: ({ kind }) => kind,
});
