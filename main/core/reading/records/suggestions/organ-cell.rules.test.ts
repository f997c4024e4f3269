import { firstMatch } from '#core/rules/first-match.ts';
import type { Form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { nobody, organCells, somebody } from './organ-cell.corpus.ts';
import {
  besideName,
  betweenParts,
  byOrgan,
  handlingBehind,
  inBrackets,
  nobodyRules,
  strokeBetween,
} from './organ-cell.rules.ts';

const parted = (text: string, own: Form) => text.split(own.regex).join('|');

holdFirstMatch<(typeof nobodyRules)[number]>({
  name: 'nobody named',
  rules: nobodyRules,
  corpus: nobody,
  none: somebody,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ id }) => id,
});
holdEach('cell of organs', [besideName, strokeBetween, byOrgan], organCells);
holdReplacement('words of handling behind', handlingBehind.form, {
  市水务局办理: '市水务局',
  市水务局研究落实: '市水务局',
  市水务局共同研究办理: '市水务局',
  市水务局联合落实: '市水务局',
  市水务局共同共同办理: '市水务局共同',
  市水务局研究研究办理: '市水务局研究',
  办理市水务局: '办理市水务局',
});
holdGroups('words in brackets', inBrackets.form, {
  '市水务局（主办）': { words: '主办' },
  '市水务局（）': { words: '' },
  '市水务局（市教育局（主办）': { words: '主办' },
  '市水务局（主办）乙）': { words: '主办' },
  '市水务局（主办': null,
  '市水务局主办）': null,
});
holdReplacement(
  'between parts',
  betweenParts.form,
  {
    '甲，乙,丙；丁;戊。己\n庚': '甲|乙|丙|丁|戊|己|庚',
    '甲（牵头，负责校园内）；乙': '甲（牵头，负责校园内）|乙',
    '甲，乙（主办）': '甲|乙（主办）',
    '甲、乙': '甲、乙',
  },
  parted,
);
