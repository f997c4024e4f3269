import { type FormRule, firstMatch } from '#core/rules/first-match.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { cannotOpen, canOpen, noOwnLines, ownLines, wraps } from './continues-line.corpus.ts';
import { cannotOpenRules, ownLineRules, wrapRules } from './continues-line.rules.ts';

const decide = (text: string, rules: readonly FormRule[]) => firstMatch(rules, text)?.rule ?? null;

holdFirstMatch<FormRule>({
  name: 'line of its own',
  rules: ownLineRules,
  corpus: ownLines,
  none: noOwnLines,
  decide,
  outcome: () => 'own',
});
holdFirstMatch<FormRule>({
  name: 'line that opens no paragraph',
  rules: cannotOpenRules,
  corpus: cannotOpen,
  none: canOpen,
  decide,
  outcome: () => 'goes on',
});
holdEach('how a line goes on', wrapRules, wraps);
