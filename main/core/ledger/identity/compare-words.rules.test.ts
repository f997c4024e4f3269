import { describe, expect, it } from 'vitest';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { markInFront, wordsNumbers } from './compare-words.rules.ts';
import { compareWords, plainWords } from './compare-words.ts';

const marks = ['一、', '十.', '十一、', '(一)', '(十二)', '(1)', '(12)', '1、', '1.', '12.', ' 1.', '  1.'];

holdReplacement('mark in front of words', markInFront.form, {
  ...Object.fromEntries(marks.map((mark) => [`${mark}甲`, '甲'])),
  ...Object.fromEntries(
    [...'二三四五六七八九'].flatMap((sign) => [
      [`${sign}、甲`, '甲'],
      [`(${sign})甲`, '甲'],
    ]),
  ),
  '1.5公里': '1.5公里',
  '1、5公里': '1、5公里',
  一条河: '一条河',
  '(甲)乙': '(甲)乙',
  '()甲': '()甲',
  '、甲': '、甲',
  '甲1.乙': '甲1.乙',
  '.甲': '.甲',
});

/** So many signs, none twice, with some of them others. */
function words(length: number, slips: readonly number[] = []): string {
  return Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + at + (slips.includes(at) ? 1000 : 0))).join(
    '',
  );
}
const [first, second, third, fourth, fifth] = [20, 30, 40, 50, 60].map((start) => words(start + 40).slice(start)) as [
  string,
  string,
  string,
  string,
  string,
];
const other = (text: string) =>
  [...text].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 2000)).join('');

holdNumbers<typeof wordsNumbers, [readonly string[], readonly string[]]>({
  name: 'words of two printings',
  numbers: wordsNumbers,
  cases: [
    { what: 'one, with a slip of the printer', given: [[words(60)], [words(60, [30])]], gives: 'same' },
    { what: 'near, with two slips', given: [[words(60)], [words(60, [20, 40])]], gives: 'near' },
    { what: 'near, so far as passages are alike', given: [[words(30)], [words(30, [10, 20])]], gives: 'near' },
    { what: 'apart, where they are not', given: [[words(20)], [words(20, [5, 10])]], gives: 'different' },
    {
      what: 'near where half has a counterpart',
      given: [
        [first, second],
        [first, other(second), other(third)],
      ],
      gives: 'near',
    },
    {
      what: 'apart where two of five have one',
      given: [
        [first, second, third, fourth, fifth],
        [first, second, other(third), other(fourth), other(fifth)],
      ],
      gives: 'different',
    },
  ],
  decide: ([a, b], values) => compareWords(a, b, values),
});

describe('words of two papers', () => {
  it('are compared without marks, spaces and punctuation, in one width', () => {
    expect(plainWords('（一）加快２０２６年 建设。')).toBe('加快2026年建设');
    expect(plainWords('12．完善1.5公里“三免”线')).toBe('完善15公里三免线');
  });

  it('are the same whatever the cut between passages', () => {
    expect(compareWords(['一、甲乙。', '丙丁'], ['甲乙丙丁'])).toBe('same');
  });

  it('are apart where one has none', () => {
    expect([compareWords([], []), compareWords(['。'], ['甲']), compareWords(['甲'], [' '])]).toEqual([
      'different',
      'different',
      'different',
    ]);
  });

  it('count each counterpart once', () => {
    expect(compareWords([first, first, second, third], [first, other(second), other(third), fourth, fifth])).toBe(
      'different',
    );
  });
});
