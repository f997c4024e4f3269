import { expect, it } from 'vitest';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { endOfHeading, markOfPart } from './split-point.rules.ts';
import { headingOf } from './split-point.ts';

holdReplacement('mark of a part', markOfPart.form, {
  ...Object.fromEntries(
    ['一、', '十一、', '（一）', '（十一）', '1.', '12.', '1．', '1、', '一是', '十一是', '二要'].map((mark) => [
      `${mark}甲`,
      '甲',
    ]),
  ),
  一甲: '一甲',
  '()甲': '()甲',
  '甲1.': '甲1.',
  '1甲': '1甲',
});
holdWords('end of a heading', endOfHeading.form, { '甲。乙；丙;丁：戊:己，庚,辛\n壬': [...'。；;：:，,\n'] }, [
  '甲、乙',
]);

it('the heading of a part is its first clause without the mark, and no longer than sixty signs', () => {
  expect(headingOf(' 一、登记渡口，更新渡船。')).toBe('登记渡口');
  expect(headingOf('一、，登记渡口')).toBe('，登记渡口');
  expect([headingOf('甲'.repeat(61)), headingOf(`，${'甲'.repeat(61)}`)].map((one) => one.length)).toEqual([60, 60]);
});
