import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { dispositions, noDispositions } from './disposition.corpus.ts';
import { type DispositionRule, dispositionRules } from './disposition.rules.ts';
import { decideDisposition } from './disposition.ts';

holdFirstMatch<DispositionRule>({
  name: 'what becomes of a motion',
  rules: dispositionRules,
  corpus: dispositions,
  none: noDispositions,
  decide: (text, rules) => decideDisposition(text, rules)?.rule ?? null,
  outcome: ({ disposition }) => disposition,
});
