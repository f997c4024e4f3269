import { type FormRule, firstMatch } from '#core/rules/first-match.ts';
import { type Form, form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { imprints, noImprints, publications } from './mark-publication.corpus.ts';
import { imprintRules, issue, publicationRules, wholeIssue } from './mark-publication.rules.ts';

const whole = (own: Form) => form`^${own}$`;

holdForm('number of an issue', issue, texts`第三号 第12期`, texts`三号 第号 第三次 第三`, whole);
holdForm(
  'whole number',
  wholeIssue,
  texts`总第128期 总128号 总第12345期 总第1期`,
  texts`第128期 总第期 总第123456期 总第128次 总第128`,
  whole,
);
holdFirstMatch<FormRule>({
  name: 'imprint of a publication',
  rules: imprintRules,
  corpus: imprints,
  none: noImprints,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: () => 'imprint',
});
holdEach('publication', publicationRules, publications);
