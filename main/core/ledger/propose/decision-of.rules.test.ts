import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { decisionRules } from './decision-of.rules.ts';
import { headingLevel } from './decision-of.ts';

holdEach('paragraph of a decision', decisionRules, {
  'decision-closes-clause': {
    has: texts`一、会议同意报告。 一、交市人民政府办理； 一、交市人民政府办理;`,
    hasNot: texts`一、关于议案第1号 一、关于议案第1号，第2号`,
  },
  'decision-of-motions': { has: ['关于第1号议案的决定'], hasNot: ['关于建议的决定'] },
});

describe('a heading of a decision', () => {
  it.each([
    ['一、关于第1号议案', '一、'],
    ['（一）关于第1号议案', '（一）'],
    ['(一)关于第1号议案', '（一）'],
    ['1.关于第1号议案', '1.'],
    ['一、会议同意报告。', null],
    ['关于第1号议案', null],
  ])('of “%s” has the level %s', (text, level) => expect(headingLevel(text)).toBe(level));
});
