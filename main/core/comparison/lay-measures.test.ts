import { describe, expect, it } from 'vitest';
import { compareOpinion, layMeasures } from './compare-opinion.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { noDays } from './demands/in-time.ts';

const cite = (document: string, line: number, quote: string) => {
  return { document, firstLine: line, lastLine: line, page: null, quote };
};
const titles = ['补齐更新资金短板', '加快老旧电梯改造', '扩大居民参与'];
const asked = [
  '明确片区更新的资金来源和分担比例。',
  '摸清住宅电梯底数，简化加装审批手续。',
  '健全居民议事制度，征求住户意见。',
];
const points = titles.map((title, at) => ({
  id: `p${at}`,
  number: at + 1,
  title,
  organs: [],
  citation: cite('o', at + 1, `${at + 1}. ${title}。${asked[at]}`),
}));

function measuresOf(report: string, told: readonly string[]) {
  return told.map((text, at) => {
    const quote = `${titles[at]}\n${text}`;
    return {
      id: `${report}-${at}`,
      level: 1,
      number: at + 1,
      title: titles[at] ?? '',
      organs: [],
      under: null,
      citation: cite(report, at + 1, quote),
    };
  });
}

const own = measuresOf('f', [
  '印发资金管理办法，明确资金来源，分担比例为六比四。',
  '建立住宅电梯清单1280台，审批手续减为两项。',
]);
const mate = measuresOf('g', ['会同财政部门补足资金来源。', '', '召开居民议事会24场，征求住户意见312条。']);
const input: ComparisonInput = {
  opinion: 'o',
  feedback: 'f',
  points,
  measures: own,
  pointsNamed: [],
  decisions: [{ point: 'p1', measure: 'f-0', decision: 'accepted' }],
  coverages: [],
  mates: [
    {
      title: '另一份报告',
      feedback: 'g',
      measures: mate,
      pointsNamed: [],
      decisions: [],
      coverages: [],
      days: noDays,
      owes: ['p2'],
      foreign: [],
    },
  ],
};

describe('the measures laid beside points', () => {
  it('are those of the comparison, in its order and with its scores', () => {
    const matches = compareOpinion(input).points.flatMap((one) => one.matches);
    expect(matches.length).toBeGreaterThan(2);
    expect(layMeasures(input)).toEqual(matches.map(({ point, measure, score }) => ({ point, measure, score })));
  });

  it('are none where there is nothing to lay', () => {
    expect(layMeasures({ ...input, measures: [], mates: [], decisions: [] })).toEqual([]);
  });
});
