import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { splitListNumbers, splitListRules } from './split-list.rules.ts';
import { splitList } from './split-list.ts';

holdEach('list in a sentence', splitListRules, {
  'list-piece-opens': { has: [...'“《（('], hasNot: [...'”》）)、水‘'] },
  'list-piece-closes': { has: [...'”》）)'], hasNot: [...'“《（(、水’'] },
  'list-parts': { has: [...'、，,'], hasNot: [...'；。：水'] },
  'list-joins': { has: texts`以及修渠 和修渠 及修渠 并修渠`, hasNot: texts`修渠和清淤 与修渠` },
});
holdNumbers({
  name: 'entry of a list',
  numbers: splitListNumbers,
  cases: [
    { what: 'keeps a verb and its object', given: '修建水网、修水渠', gives: ['修建水网'] },
    {
      what: 'counts without the joining word',
      given: '修建水网，以及水渠、和清淤河道',
      gives: ['修建水网', '清淤河道'],
    },
  ],
  decide: splitList,
});

describe('splitList', () => {
  it('keeps quotations, names of papers and remarks in one piece', () => {
    expect(splitList('修建“水、电”管网，落实《条例（修正，草案）》(含附件、附表)、清淤河道')).toEqual([
      '修建“水、电”管网',
      '落实《条例（修正，草案）》(含附件、附表)',
      '清淤河道',
    ]);
  });
});
