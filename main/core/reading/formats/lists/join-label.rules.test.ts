import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { joinLabelRules } from './join-label.rules.ts';
import { joinLabel } from './list-counter.ts';

holdEach('automatic number and its text', joinLabelRules, {
  'list-opens-with-digit': { has: texts`2026年 ２０年`, hasNot: texts`修渠2公里 第2条` },
  'list-ends-in-point': { has: texts`1. １．`, hasNot: texts`1.1 1、` },
  'list-ends-in-circle': { has: texts`① ⑶ ㉑`, hasNot: texts`①一 1 （一）` },
});

describe('an automatic number and its text', () => {
  it.each([
    ['一、', '修渠', '一、修渠'],
    ['第一条', '修渠', '第一条 修渠'],
    ['1.', '修渠', '1.修渠'],
    ['1.', '2026年', '1. 2026年'],
    ['①', '2026年', '①2026年'],
    ['', '修渠', '修渠'],
  ])('%s and %s stand as %s', (label, text, joined) => expect(joinLabel(label, text)).toBe(joined));
});
