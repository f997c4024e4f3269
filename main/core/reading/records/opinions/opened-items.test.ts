import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readOpinion } from './read-opinion.ts';

const read = (points: string) =>
  readOpinion(
    inventedPaper(
      'deliberation-opinion',
      '关于全市渡口管理情况报告的审议意见',
      `会议提出如下审议意见：\n${points}\n请市人民政府认真研究处理，并在三个月内书面报告市人大常委会。`,
    ),
  ).opinion;
const spans = (points: string) => read(points).points.map((one) => [one.number, one.firstLine, one.lastLine]);

describe('the points under the headings of an opinion', () => {
  it('are the numbered demands, not their headings, and are numbered on', () => {
    const opinion = read(`一、理顺管理责任
（一）明确渡口管理单位。逐个渡口公布责任人。
（二）建立巡查制度
巡查结果按月汇总。
二、改善渡运条件
（一）更新渡船。三年内换完木质渡船。
（二）修好引道。`);
    expect(
      opinion.points.map(({ number, heading, firstLine, lastLine }) => [number, heading, firstLine, lastLine]),
    ).toEqual([
      [1, '明确渡口管理单位', 3, 3],
      [2, '建立巡查制度', 4, 5],
      [3, '更新渡船', 7, 7],
      [4, '修好引道', 8, 8],
    ]);
    expect(opinion.closing?.firstLine).toBe(9);
  });

  it('are found at every depth, beside points that have nothing under them', () => {
    expect(
      spans(`一、改善渡运条件
（一）更新渡船。
1.年底前换下木质渡船12艘。
2.明年6月底前建成备用码头。
（二）修好引道。逐处加装护栏。
二、加强宣传。编印乘船须知。`),
    ).toEqual([
      [1, 4, 4],
      [2, 5, 5],
      [3, 6, 6],
      [4, 7, 7],
    ]);
  });

  it.each([
    [
      'says something itself',
      '一、改善条件。三年内换完木质渡船。\n（一）摸清底数。\n（二）分批更新。\n二、加强宣传。',
      2,
    ],
    ['names its organ', '一、改善条件（市交通运输局负责）\n（一）摸清底数。\n（二）分批更新。\n二、加强宣传。', 2],
    [
      'has words before the parts',
      '一、改善条件\n渡船老化要尽快解决。\n（一）摸清底数。\n（二）分批更新。\n二、加强宣传。',
      2,
    ],
    [
      'is told in parts',
      '一、改善条件\n一是摸清底数。\n二是分批更新。\n二、加强宣传\n一是编印须知。\n二是上船宣讲。',
      2,
    ],
    [
      'tells its problems first',
      '一、改善条件\n（一）存在问题\n渡船老化。\n（二）工作建议\n分批更新。\n二、加强宣传。',
      2,
    ],
    ['has a single part', '一、改善条件\n（一）分批更新。\n二、加强宣传。', 2],
  ])('stay one with a heading that %s', (_, points, count) => {
    expect(spans(points)).toHaveLength(count);
  });
});
