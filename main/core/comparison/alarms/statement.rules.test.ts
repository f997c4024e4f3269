import { describe, expect, it } from 'vitest';
import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import type { Form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { periodOf } from './read-statements.ts';
import { periods, plainUnits, statements, units } from './statement.corpus.ts';
import { growthBase, namedPeriod, periodStart, periodTail, powerRules, statementRules } from './statement.rules.ts';

holdEach('statement', statementRules, statements);
holdExtraction<number, ExtractionRule<number>>({
  name: 'power of ten of a unit',
  rules: powerRules,
  corpus: units,
  none: plainUnits,
  read: (text, rules) => extract(rules, text),
});

describe('periodOf', () => {
  it.each(Object.entries(periods))('reads %s as %s', (text, period) => {
    expect(periodOf(text)).toBe(period);
  });
});

const found = (form: Form, text: string) => JSON.stringify(form.find(text)?.groups ?? null);
const starts = (form: Form, text: string) => String(form.find(text)?.start);
const spaceless = (by: (form: Form, text: string) => string, own: Form) => ({
  becomes: Object.fromEntries(Object.keys(periods).map((text) => [text, by(own, text.replace(/\s/g, ''))])),
  replace: (text: string, form: Form) => by(form, text.replace(/\s/g, '')),
});
for (const [name, own, by] of [
  ['start of a period', periodStart, starts],
  ['year and stretch of a period', namedPeriod, found],
] as const) {
  const { becomes, replace } = spaceless(by, own);
  holdReplacement(name, own, becomes, replace);
}
holdReplacement('words that are no period', periodTail, {
  '1-7月份': '1-7月',
  全年: '',
  底: '',
  末: '',
  '9月底': '9月底',
  份额: '份额',
  底数: '底数',
});
holdWords('base of growth', growthBase, {
  同比增长: '同比',
  环比增长: '环比',
  年均增长: '年均',
  比上年增长: '比上年',
  较去年增长: '较去年',
  比2024年增长: '比2024年',
  上年增长: [],
  比24年增长: [],
});
