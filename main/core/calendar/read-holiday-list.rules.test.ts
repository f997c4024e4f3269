import { type Extracted, type ExtractionRule, extract } from '#core/rules/extract.ts';
import { type Form, form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { holidayWords, neitherRest, noSpans, rests, spans } from './read-holiday-list.corpus.ts';
import {
  clauseEnd,
  dayPoint,
  dayStart,
  festival,
  namedYear,
  type RestRule,
  restRules,
  type SpanNumbers,
  spanRules,
  until,
} from './read-holiday-list.rules.ts';
import { decideRest } from './read-holiday-list.ts';

type SpanRule = ExtractionRule<SpanNumbers>;

const whole = (own: Form) => form`^${own}$`;
const shown = ({ year, month, day }: { year: number | null; month: number | null; day: number }) =>
  `${year ?? ''}.${month ?? ''}.${day}`;

function said({ value: { first, last }, found }: Extracted<SpanNumbers, SpanRule>): string {
  return `${shown(first)}${last === null ? '' : ` > ${shown(last)}`} ${found.words.length}`;
}

holdForm('until', until, [...'至到~～—'], ['-', '和'], whole);
holdForm('point of a day', dayPoint, [...'-./'], [',', '年'], whole);
holdExtraction<string, SpanRule>({
  name: 'days of a list',
  rules: spanRules,
  corpus: spans,
  none: noSpans,
  read: (text, rules) => {
    const read = extract<SpanRule>(rules, text, 0);
    return read && { rule: read.rule, value: said(read) };
  },
});
holdFirstMatch<RestRule>({
  name: 'rest or work',
  rules: restRules,
  corpus: rests,
  none: neitherRest,
  decide: (text, rules) => decideRest(text, rules)?.rule ?? null,
  outcome: ({ rest }) => String(rest),
});
holdEach('list of holidays', [dayStart, clauseEnd], holidayWords);
holdGroups('year of a list', namedYear.form, {
  '2031年节假日': { year: '2031' },
  '2031 年': { year: '2031' },
  '2031  年': null,
  '231年': null,
  '12031年': { year: '2031' },
  '2031': null,
});
holdWords(
  'festival',
  festival.form,
  {
    '国庆节：放假': '国庆节',
    '一、端午节放假': '端午节',
    元旦放假: '元旦',
    清明: '清明',
    除夕: '除夕',
    甲乙丙丁戊节: '乙丙丁戊节',
    春节: '春节',
  },
  ['放假', '节', 'a节'],
);
