import type { Form } from '#core/rules/form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import {
  closing,
  counties,
  gapBeforeBracket,
  innerBrackets,
  opening,
  shortLabel,
  shortMark,
} from './plain-organ-cell.rules.ts';

const everywhere = (text: string, own: Form) => own.replaceAll(text, '·');

holdReplacement('opening', opening.form, { '（([［【〔《': '（·····《' }, everywhere);
holdReplacement('closing', closing.form, { '）)]］】〕》': '）·····》' }, everywhere);
holdReplacement(
  'gap before a bracket',
  gapBeforeBracket.form,
  { '市水务局 \n（主办）': '市水务局·（主办）', '市水务局 市财政局': '市水务局 市财政局' },
  everywhere,
);
holdWords(
  'short label',
  shortLabel.form,
  {
    '主：市水务局 协:市财政局': ['主', '协'],
    '市水务局，会：市财政局': '会',
  },
  ['市委会：市水务局', '主、市水务局'],
);
holdWords(
  'short mark',
  shortMark.form,
  { '市水务局（主）市财政局（ 协 ）、市林业局（  会  ）': ['（主）', '（ 协 ）', '（  会  ）'] },
  ['（主办）', '（由主）', '主）', '（主'],
);
holdWords(
  'counties',
  counties.form,
  {
    '各县（市、区）人民政府': '各县（市、区）',
    '各镇街园区（管）': '各镇街园区（管）',
    '各县（市）区）': '各县（市）',
    '各县（一二三四五六七八）': '各县（一二三四五六七八）',
  },
  [
    '各（市、区）',
    '各县（（甲）',
    '各镇街道园区（市）',
    '各县（）',
    '各县（一二三四五六七八九）',
    '县（市、区）',
    '各县（市',
    '各县市）',
  ],
);
holdGroups('brackets within brackets', innerBrackets.form, {
  '市水务局（市园林局（含城管中队）、\n市财政局）': { words: '含城管中队' },
  '（（）甲）': { words: '' },
  '（甲（乙）丙）丁）': { words: '乙' },
  '市水务局（市园林局（含城管中队）、': null,
  '市水务局（主办）、市财政局（会办）': null,
  '甲（乙）丙）': null,
  '（甲（乙丙': null,
  '甲）（乙）丙）': null,
  '（甲）乙（丙）丁）': null,
  '（甲（乙（丙）丁）': { words: '丙' },
});
