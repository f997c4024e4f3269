import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { sentences, timeless, turns } from './tense.corpus.ts';
import { type TenseRule, tenseRules, turnToFuture } from './tense.rules.ts';
import { decideTense } from './tense.ts';

holdFirstMatch<TenseRule>({
  name: 'tense',
  rules: tenseRules,
  corpus: sentences,
  none: timeless,
  decide: (text, rules) => decideTense(text, rules)?.rule ?? null,
  outcome: ({ tense }) => tense,
});
holdReplacement('comma before what is to come', turnToFuture, turns, (text, form) => form.replaceAll(text, '／'));
