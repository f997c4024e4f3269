import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { denied, dispositions, noDispositions } from './disposition.corpus.ts';
import { type DispositionRule, deniedBefore, deniesReferral, dispositionRules } from './disposition.rules.ts';
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

holdForm(
  'no, before a word of what becomes of it',
  deniedBefore,
  texts`不 未 不宜 不再 不予 不建议 未予`,
  texts`无 宜 不能`,
  (own) => form`^${own}$`,
);
