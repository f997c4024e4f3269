import { describe, expect, it } from 'vitest';
import { compareOpinion } from './compare-opinion.ts';
import type { ComparedMeasure, ComparedPoint } from './matching/passages.ts';

const cite = (document: string, line: number, quote: string) => ({
  document,
  firstLine: line,
  lastLine: line,
  page: null,
  quote,
});

const asked = [
  ['完善渡运安全', '年内为全部渡船安装定位装置。'],
  ['改善候船条件', '新建候船亭不少于12座。'],
  ['打击非法载客', '查处非法载客船舶，案件查办率保持90%以上。'],
  ['扶持渡工', '渡工意外保险参保率达到100%。'],
] as const;
const answered = [
  ['落实责任', '全市渡船定位装置已全部安装。航道部门今年以来查处非法载客船舶31艘，案件查办率96%。'],
  ['强化保障', '新建候船亭13座，均已投用。'],
] as const;

const points: ComparedPoint[] = asked.map(([title, text], at) => ({
  id: `p${at + 1}`,
  number: at + 1,
  title,
  organs: [],
  citation: cite('o', at + 1, `${at + 1}.${title}。${text}`),
}));
const measures: ComparedMeasure[] = answered.map(([title, text], at) => ({
  id: `m${at + 1}`,
  level: 1,
  number: at + 1,
  title,
  organs: [],
  under: null,
  citation: cite('f', at + 1, `${title}\n${text}`),
}));
const days = { asked: '2026-01-20', answered: '2026-11-05' };
const input = { opinion: 'o', feedback: 'f', points, measures, pointsNamed: [], coverages: [], days };
const measuresOf = (decisions: Parameters<typeof compareOpinion>[0]['decisions'] = []) =>
  compareOpinion({ ...input, decisions }).points.map(({ matches }) => matches.map(({ measure }) => measure));

// Two answers in one paragraph, under a heading of neither.
describe('a point of which one sentence tells in a paragraph that answers another one', () => {
  it('is laid to that paragraph, and judged by that sentence', () => {
    expect(measuresOf()).toEqual([['m1'], ['m2'], ['m1'], []]);
    expect(compareOpinion({ ...input, decisions: [] }).points.map(({ coverage }) => coverage)).toEqual([
      'full',
      'full',
      'full',
      'none',
    ]);
  });

  it('is not laid to what a person rejected', () => {
    expect(measuresOf([{ id: 'x', point: 'p3', measure: 'm1', decision: 'rejected' }] as never)[2]).toEqual([]);
  });
});

describe('the demands of a point', () => {
  const demandsOf = (number: number) => compareOpinion({ ...input, decisions: [] }).points[number - 1]?.demands;

  it('stand each with its own answer and the line of the sentence that says so', () => {
    expect(demandsOf(3)).toEqual([
      {
        text: '查处非法载客船舶',
        state: 'answered',
        lacking: [],
        citations: [cite('f', 1, '航道部门今年以来查处非法载客船舶31艘，案件查办率96%')],
      },
      {
        text: '案件查办率保持90%以上',
        state: 'answered',
        lacking: [],
        citations: [cite('f', 1, '航道部门今年以来查处非法载客船舶31艘，案件查办率96%')],
      },
    ]);
    expect(demandsOf(4)).toMatchObject([{ state: 'open', citations: [] }]);
  });

  it('give each measure the sentences of it that answer, once', () => {
    const [match] = compareOpinion({ ...input, decisions: [] }).points[2]?.matches ?? [];
    expect(match?.passages).toEqual([cite('f', 1, '航道部门今年以来查处非法载客船舶31艘，案件查办率96%')]);
  });
});
