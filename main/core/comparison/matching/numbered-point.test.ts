import { describe, expect, it } from 'vitest';
import { compareOpinion } from '../compare-opinion.ts';

const cite = (document: string, quote: string) => ({ document, firstLine: 1, lastLine: 1, page: null, quote });
const point = (number: number, title: string, asked: string) => ({
  id: `p${number}`,
  number,
  title,
  organs: [],
  citation: cite('o', `${title}。${asked}`),
});
const points = [
  point(1, '加大渡运执法力度', '开展渡运违法专项执法检查不少于12家次，依法查处违法行为。'),
  point(2, '加强普法宣传', '建立渡运违法典型案例公布制度，每季度公布一次。'),
];

/** The points that a measure with this heading answers; its words are nearer to the first point. */
function answered(heading: string, opinionTitle: string): string[] {
  const text = `一、${heading}。8月20日对渡运违法行为开展专项执法检查，依法查处违法行为，公布典型案例5件。`;
  const measure = { id: 'm', level: 1, number: 1, title: heading, organs: [], under: null, citation: cite('f', text) };
  const more = { opinion: 'o', feedback: 'f', pointsNamed: [], decisions: [], coverages: [] } as const;
  const found = compareOpinion({ ...more, opinionTitle, points, measures: [measure] });
  return found.points.flatMap((one) => (one.matches.length > 0 ? [one.point] : []));
}

describe('a measure that names its point by number', () => {
  const title = '关于检查《云泽市渡口条例》实施情况报告的审议意见';

  it.each([
    '执法检查审议意见第二条',
    '审议意见第二条',
    '第（二）条',
    '关于第2项意见的办理情况',
    '审议意见第 二条：',
    '第2条:',
  ])('goes to that point and to no other: %s', (heading) => {
    expect(answered(heading, title)).toEqual(['p2']);
  });

  it.each(['专题询问意见第二条', '《云泽市渡口条例》第二条', '审议意见第九条', '渡运执法'])(
    'is weighed by its words where the number is of another paper, or of no point: %s',
    (heading) => {
      expect(answered(heading, title)).toContain('p1');
    },
  );
});
