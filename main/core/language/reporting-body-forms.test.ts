import { describe, expect, it } from 'vitest';
import { type FormRule, firstMatch } from '#core/rules/first-match.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { bodyForms, governmentItself, type ReportingBody } from '#shared/domain/limits-apart.rules.ts';
import { bodyOfName, isBodyItself } from '#shared/domain/limits-apart.ts';
import { ruleOfForm } from './testing/rule-of-form.ts';

const bureaus = texts`市人民政府 市水务局 市监管局`;

holdFirstMatch<FormRule & { body: ReportingBody }>({
  name: 'body that a limit binds',
  rules: bodyForms.map(ruleOfForm),
  corpus: {
    'limited-court': texts`市中级人民法院 市中院`,
    'limited-procuratorate': texts`市人民检察院`,
    'limited-supervision': texts`市监察委员会 市监委`,
  },
  none: bureaus,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ body }) => body,
});
holdEach('government', [ruleOfForm(governmentItself)], {
  'limited-government': {
    has: texts`市政府 市政府办公室 市人民政府办公厅`,
    hasNot: texts`市政府采购中心 市水务局 市政府研究室`,
  },
});

describe('the body of an organ', () => {
  it.each(bureaus)('is the government for %s', (name) => expect(bodyOfName(name)).toBe('government'));

  it('is told from its bureaus', () => {
    expect(texts`市人民政府 市中院 市人民检察院 市监委`.filter(isBodyItself)).toHaveLength(4);
    expect(isBodyItself('市水务局')).toBe(false);
  });
});
