import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { years } from './years-of-paper.corpus.ts';
import { yearRules, yearsOfPeriodForm } from './years-of-paper.rules.ts';

holdEach('years of a paper', yearRules, years);
holdGroups('years of a period as it is kept', yearsOfPeriodForm, {
  2026: { first: '2026' },
  '2026-2030': { first: '2026', last: '2030' },
  '2025年前三季度': { first: '2025' },
  '2026-20301': { first: '2026' },
  '2026-203': { first: '2026' },
  20261: null,
  226: null,
  年2026: null,
});
