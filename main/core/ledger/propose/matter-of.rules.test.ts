import { firstMatch } from '#core/rules/first-match.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { mattersByRule, noMatters } from './matter-of.corpus.ts';
import { type MatterRule, matterRules } from './matter-of.rules.ts';

holdFirstMatch<MatterRule>({
  name: 'what an opinion is about',
  rules: matterRules,
  corpus: mattersByRule,
  none: noMatters,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ matter }) => matter,
});
