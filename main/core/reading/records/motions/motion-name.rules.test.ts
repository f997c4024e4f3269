import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { latinSign, markedName, notCountedInName, numberBehindName } from './motion-name.rules.ts';
import { findMotionPhrases } from './motion-phrase.ts';

holdEach('name of a motion', [latinSign, markedName], {
  'motion-latin-sign': { has: texts`A z 0`, hasNot: texts`水 ， Ａ` },
  'motion-marked-name': {
    has: texts`《关于修渠的议案》 《关于》`,
    hasNot: texts`《修渠的议案》 《关于修渠》的议案 对《关于修渠的议案》 关于修渠的议案》`,
  },
});
holdReplacement('number behind a name', numberBehindName.form, {
  '修渠的议案（第8号）': '修渠的议案',
  '修渠的议案(8号)': '修渠的议案',
  '修渠的议案  （  第  十二  号  ）  ': '修渠的议案',
  '修渠的建议（第8号）': '修渠的建议（第8号）',
  '修渠的议案（第号）': '修渠的议案（第号）',
  '修渠的议案（第8号）稿': '修渠的议案（第8号）稿',
  '修渠的议案（8件）': '修渠的议案（8件）',
});
holdReplacement(
  'signs not counted in a name',
  notCountedInName.form,
  { '关于 《水法》〈典〉“甲”‘乙’"丙"，丁,戊、己': '关于水法典甲乙丙丁戊己', "甲'乙'": '甲乙' },
  (text, own) => own.replaceAll(text),
);

describe('the name of a motion', () => {
  it('keeps a space between Latin words alone, and loses its own marks', () => {
    const [motion] = findMotionPhrases('《关于建设 smart city 示范区的议案》');
    expect(motion?.title).toBe('关于建设smart city示范区的议案');
  });
});
