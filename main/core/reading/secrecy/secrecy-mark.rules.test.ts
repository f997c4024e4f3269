import { firstMatch } from '#core/rules/first-match.ts';
import { type Form, form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { noSecrecyMarks, secrecyMarks } from './secrecy-mark.corpus.ts';
import { freePrint, keep, type SecrecyRule, secrecyMarkRules, term } from './secrecy-mark.rules.ts';

holdFirstMatch<SecrecyRule>({
  name: 'mark of secrecy',
  rules: secrecyMarkRules,
  corpus: secrecyMarks,
  none: noSecrecyMarks,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ id }) => id,
});

holdForm(
  'print that is given to everybody',
  freePrint,
  ['内部资料 免费交流', '内部资料 免费赠阅', '云泽市内部资料准印证第12号'],
  ['内部资料 注意保存', '内部资料费用', '准许印发', '考证'],
);

holdForm(
  'what a paper asks of whoever has it',
  keep,
  ['注意保存', '请注意保存', '请妥善保管', '不得外传', '严禁外传', '请勿外传', '切勿外传', '会后收回', '阅后收回'],
  ['保存', '外传', '后收回', '注意', '请注意外传', '得外传', '注意保'],
  (own) => form`^${own}$`,
);

const whole = (own: Form) => form`^${own}$`;
holdForm(
  'how long a secret holds',
  term,
  [
    '5年',
    '10年',
    '6个月',
    '6月',
    '90天',
    '长期',
    '三十五年',
    '六个月',
    '六月',
    ...[...'一二两三四五六七八九十'].map((sign) => `${sign}年`),
  ],
  ['123年', '一二三四年', '年', '个月', '天', '5', '五', '五天', '长', '期'],
  whole,
);
