import { describe, expect, it } from 'vitest';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { numberedPoints } from './limit-of-number.rules.ts';
import { limitOfNumber } from './limit-of-number.ts';

holdWords(
  'points by their numbers',
  numberedPoints.form,
  {
    ...Object.fromEntries(texts`第三条 第3项 第一点 第一、二项 第一和第二项 第1及2点`.map((words) => [words, words])),
    [`第1${'、1'.repeat(20)}条`]: `第1${'、1'.repeat(20)}条`,
    其中第三条和第五项由市财政局: ['第三条', '第五项'],
  },
  [...texts`三条 第条 第三次 第三或四条`, `第1${'、1'.repeat(21)}条`],
);

const limit = (quote: string): StatedLimit => ({
  duty: 'written-report',
  citation: { document: 'd1', firstLine: 1, lastLine: 1, page: null, quote },
  day: '2026-09-10',
  count: null,
  from: 'handed-over',
  organs: ['市财政局'],
});

describe('the limit of a point', () => {
  it('is that of the clause which names it together with its organ', () => {
    const limits = [limit('第二条由市水务局负责；其中第三、五条，由市财政局于2026年9月10日前提出书面报告')];
    const named = [1, 2, 3, 4, 5].filter((number) => limitOfNumber({ limits }, { number }) !== null);
    expect(named).toEqual([3, 5]);
  });
});
