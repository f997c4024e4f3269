import type { ComparedMeasure, ComparedPoint } from '../matching/passages.ts';

const words =
  '资金电梯道路学校医院河道垃圾公交养老托育就业培训数据平台企业园区土地规划人才农田水库管网燃气消防审计预算债务采购招标信用法律调解仲裁'.match(
    /../g,
  ) ?? [];

/** An invented opinion and answer of any size, the same every time: each point has one measure that takes up half of its words. */
export function inventLargePair(
  pointCount: number,
  measureCount: number,
): { points: ComparedPoint[]; measures: ComparedMeasure[] } {
  let state = 7;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const word = () => words[draw(words.length)] ?? '';
  const text = (pairs: number) =>
    Array.from(
      { length: pairs },
      () => `${word()}${word()}${draw(6) === 0 ? '，要加快' : ''}${draw(12) === 0 ? '。' : ''}`,
    ).join('');
  const cite = (document: string, line: number, quote: string) => ({
    document,
    firstLine: line,
    lastLine: line,
    page: null,
    quote,
  });
  const points = Array.from({ length: pointCount }, (_, at) => ({
    id: `p${at}`,
    number: at + 1,
    title: text(3),
    organs: [],
    citation: cite('o', at + 1, text(40)),
  }));
  const measures = Array.from({ length: measureCount }, (_, at) => ({
    id: `m${at}`,
    level: 1,
    number: at + 1,
    title: text(3),
    organs: [],
    under: null,
    citation: cite('f', at + 1, `${points[at]?.citation.quote.slice(0, 100) ?? ''}${text(30)}`),
  }));
  return { points, measures };
}
