import { firstMatch } from '#core/rules/first-match.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { handOvers, noHandOvers } from './hand-over-words.corpus.ts';
import { type HandOverRule, handOverRules } from './hand-over-words.rules.ts';

holdFirstMatch<HandOverRule>({
  name: 'hand-over beside a list',
  rules: handOverRules,
  corpus: handOvers,
  none: noHandOvers,
  decide: (text, own) => firstMatch(own, text)?.rule ?? null,
  outcome: ({ id }) => id,
});
