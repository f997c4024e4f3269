import { extract } from '#core/rules/extract.ts';
import { type Form, form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { contentsLines, entries, noEntries } from './contents-entries.corpus.ts';
import { contentsRules, type EntryParts, entryOrdinal, entryRules, leader } from './contents-entries.rules.ts';

const whole = (own: Form) => form`^${own}$`;

holdForm(
  'leader',
  leader,
  ['…', '...', '．．．', '···', '。。。', '___'],
  ['.', '..', '....', '---', '．．', '．．．．', '··', '····', '。。', '。。。。', '__', '____'],
  whole,
);
holdExtraction<EntryParts, (typeof entryRules)[number]>({
  name: 'entry of contents',
  rules: entryRules,
  corpus: entries,
  none: noEntries,
  read: (text, rules) => extract(rules, text),
});
holdReplacement('number before an entry', entryOrdinal.form, {
  '1.水网': '水网',
  '12 ．水网': '水网',
  '123、 水网': '水网',
  '一、水网': '水网',
  '（一） 水网': '水网',
  '(12)水网': '水网',
  '1234.水网': '1234.水网',
  '1  .水网': '1  .水网',
  '1.  水网': ' 水网',
  '.水网': '.水网',
  '水1.网': '水1.网',
  '（甲）水网': '（甲）水网',
  '一）水网': '一）水网',
  '（一水网': '（一水网',
});
holdEach('line of contents', contentsRules, contentsLines);
