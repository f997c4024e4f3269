import { type FormRule, firstMatch } from '#core/rules/first-match.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { noSignOffs, signOffs } from './sign-off.corpus.ts';
import { lineBrackets, seal, signOffRules } from './sign-off.rules.ts';

holdFirstMatch<FormRule>({
  name: 'line that signs a paper',
  rules: signOffRules,
  corpus: signOffs,
  none: noSignOffs,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  // What is left before the day is what is read of it.
  outcome: ({ id }) => id,
});

holdReplacement('brackets around a line', lineBrackets, {
  '（2026年）': '',
  '(2026年)': '',
  '2026年）': '2026年）',
  '（2026年': '（2026年',
  '见（2026年）': '见（2026年）',
  '（2026年）起': '（2026年）起',
  '（）': '（）',
});
holdReplacement('seal', seal, {
  '市财政局（盖章）': '市财政局',
  '市财政局(章)': '市财政局',
  '市财政局（章）处': '市财政局（章）处',
  '市财政局（签）': '市财政局（签）',
  '市财政局章）': '市财政局章）',
  '市财政局（章': '市财政局（章',
});
