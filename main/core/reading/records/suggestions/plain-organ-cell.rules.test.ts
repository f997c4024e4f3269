import { describe, expect, it } from 'vitest';
import type { Form } from '#core/rules/form.ts';
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
import { plainOrganCell } from './plain-organ-cell.ts';

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
holdWords(
  'brackets within brackets',
  innerBrackets.form,
  {
    '市水务局（市园林局（含城管中队）、\n市财政局）': '（市园林局（含城管中队）',
    '（（）甲）': '（（）',
    '（甲（乙）丙）丁）': '（甲（乙）',
    '（甲（乙（丙）丁）': '（乙（丙）',
  },
  [
    '市水务局（市园林局（含城管中队）、',
    '市水务局（主办）、市财政局（会办）',
    '甲（乙）丙）',
    '（甲（乙丙',
    '甲）（乙）丙）',
    '（甲）乙（丙）丁）',
  ],
);

describe('plainOrganCell', () => {
  it('tells the words of brackets within brackets apart', () => {
    expect(plainOrganCell('市水务局（市园林局（含城管中队）、市财政局）')).toEqual({
      text: '市水务局（市园林局、市财政局）',
      inner: ['含城管中队'],
    });
  });

  it.each(['（', '市水务局（', '各县（', '（甲）', ' '])(
    'is as quick with a damaged cell of nothing but %j',
    (sign) => {
      const cell = sign.repeat(1500);
      expect(plainOrganCell(cell).text.length).toBeLessThanOrEqual(cell.length);
    },
  );
});
