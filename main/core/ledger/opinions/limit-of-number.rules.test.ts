import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { articleOfLaw, numberedPoints, pointsBetween } from './limit-of-number.rules.ts';
import { limitOfNumber } from './limit-of-number.ts';
import { numbersOfCell, numbersOfClause } from './point-numbers.ts';

holdWords(
  'points by their numbers',
  numberedPoints.form,
  {
    ...Object.fromEntries(
      texts`第三条 第3项 第一点 第一、二项 第一和第二项 第1及2点 第一至三条 第一条到第三条 第1—3条 第1–3条 第1~3条 第1～3条 第1-3条 第1——3条 第一条、第二条 第三条和第五项 第一项、第二项 第一点、第二点 1至3条 1到3项 1—3点 1–3条 1~3条 1～3条 1-3条 1——3条`.map(
        (words) => [words, words],
      ),
    ),
    [`第1${'、1'.repeat(20)}条`]: `第1${'、1'.repeat(20)}条`,
    其中第三条和第五项由市财政局: '第三条和第五项',
    第三第四条: '第四条',
  },
  [...texts`三条 第条 第三次 第三或四条 第三、、、四条 三、四条 12条 1———3条 1-3次`, `第1${'、1'.repeat(21)}条`],
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

holdEach('around points', [pointsBetween, articleOfLaw], {
  'limit-article-of-law': {
    has: texts`监督法第十七条 条例第三条 议事规则第1条 规定第一条 《办法》第九条`,
    hasNot: texts`意见第三条 法三条 法第条 法第三`,
  },
  'limit-points-between': { has: texts`条至第 到 — – ~ ～ -`, hasNot: texts`、 和` },
});

describe('numbers of points', () => {
  it.each([
    ['第一条、第二条、第三条', [1, 2, 3]],
    ['第一至三条', [1, 2, 3]],
    ['第一条至第三条、第五条', [1, 2, 3, 5]],
    ['1—3、6', [1, 2, 3, 6]],
    ['十至十二', [10, 11, 12]],
    ['3-1', [3]],
    ['1-200', [1]],
    ['全部', []],
  ])('of the cell %s are told one by one', (cell, numbers) => {
    expect(numbersOfCell(cell)).toEqual(numbers);
  });

  it.each([
    ['第一至三条由市水务局办理', [1, 2, 3]],
    ['5—6条由市水务局承办，6月10日前', [5, 6]],
    ['于6月30日前提出书面报告', []],
    ['根据监督法第十七条、条例第3条规定', []],
    ['按《办法》第九条规定，第二条由市教育局办理', [2]],
  ])('of the clause %s are those that it calls points', (clause, numbers) => {
    expect(numbersOfClause(clause)).toEqual(numbers);
  });
});
