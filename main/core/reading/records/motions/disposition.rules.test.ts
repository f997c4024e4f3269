import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { denied, dispositions, noDispositions } from './disposition.corpus.ts';
import { type DispositionRule, deniesReferral, dispositionRules } from './disposition.rules.ts';
import { decideDisposition } from './disposition.ts';

holdFirstMatch<DispositionRule>({
  name: 'what becomes of a motion',
  rules: dispositionRules,
  corpus: dispositions,
  none: noDispositions,
  decide: (text, rules) => decideDisposition(text, rules)?.rule ?? null,
  outcome: ({ disposition }) => disposition,
});

holdEach('motion that is not taken as one', [deniesReferral], { 'motion-referral-denied': denied });
