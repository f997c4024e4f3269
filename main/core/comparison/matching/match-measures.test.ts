import { describe, expect, it } from 'vitest';
import { matchMeasures } from './match-measures.ts';
import { type ComparedMeasure, type ComparedPoint, type PairDecisions, pairKey } from './passages.ts';

const cite = (line: number) => ({ document: 'f', firstLine: line, lastLine: line, page: null, quote: '' });
const pointAt = (at: number): ComparedPoint => {
  return { id: `p${at}`, number: at, title: '', organs: [], citation: cite(at) };
};
const measureAt = (at: number, under: string | null): ComparedMeasure => {
  return { id: `m${at}`, level: under === null ? 1 : 2, number: at, title: '', organs: [], under, citation: cite(at) };
};
const signals = () => ({ text: 0, taken: 0, heading: 0, naming: null, organs: [], figures: [] });

type Given = { under?: (string | null)[]; decided?: readonly (readonly [number, number, 'accepted' | 'rejected'])[] };

/** Pairs as point-measure, from scores by point and measure; `under` names the sections of the measures. */
function pairs(scores: readonly (readonly number[])[], { under = [], decided = [] }: Given = {}) {
  const decisions: PairDecisions = new Map(
    decided.map(([row, column, decision]) => {
      const [point, measure] = [`p${row}`, `m${column}`];
      return [pairKey(point, measure), { point, measure, decision }];
    }),
  );
  return matchMeasures({
    points: scores.map((_, at) => pointAt(at)),
    measures: (scores[0] ?? []).map((_, at) => measureAt(at, under[at] ?? null)),
    scores: { score: (row, column) => scores[row]?.[column] ?? 0, signals },
    decisions,
  });
}
const names = (...given: Parameters<typeof pairs>) =>
  pairs(...given).map(({ point, measure }) => `${point}-${measure}`);

describe('the measures of a point', () => {
  it('are assigned so that the whole fits best', () => {
    expect(
      names([
        [0.4, 0.38],
        [0.38, 0],
      ]),
    ).toEqual(['0-1', '1-0']);
  });

  it('are sorted by point, then score, then place', () => {
    expect(names([[0.3, 0.4, 0.3]])).toEqual(['0-1', '0-0', '0-2']);
    expect(
      names([
        [0, 0.4],
        [0.3, 0],
      ]),
    ).toEqual(['0-1', '1-0']);
  });

  it('are none where there is no point, or no measure', () => {
    expect(names([])).toEqual([]);
    expect(names([[], []])).toEqual([]);
  });

  it('score a little more in the order of the points, and never over 1', () => {
    const found = pairs([
      [0.99, 0, 0],
      [0, 0.5, 0],
      [0, 0, 0.5],
    ]);
    expect(found.map(({ score, inOrder }) => [score.toFixed(2), inOrder])).toEqual([
      ['1.00', true],
      ['0.55', true],
      ['0.55', true],
    ]);
    const [free] = pairs([[0.5, 0.3]]);
    expect(free).toMatchObject({ score: 0.5, inOrder: false, decided: false });
  });
});

describe('what a person decided', () => {
  it('stands, whatever its score', () => {
    const found = pairs([[0.01]], { decided: [[0, 0, 'accepted']] });
    expect(found).toEqual([{ point: 0, measure: 0, score: 0.01, inOrder: false, decided: true }]);
    expect(names([[0.9]], { decided: [[0, 0, 'rejected']] })).toEqual([]);
    expect(names([[0.4]], { decided: [[5, 0, 'accepted']] })).toEqual(['0-0']);
    expect(names([[0.4]], { decided: [[0, 5, 'accepted']] })).toEqual(['0-0']);
  });

  it('takes point and measure out of the assignment', () => {
    const scores = [
      [0.3, 0.42],
      [0.3, 0.4],
    ];
    expect(names(scores)).toEqual(['0-1', '1-0']);
    expect(names(scores, { decided: [[1, 1, 'accepted']] })).toEqual(['0-0', '1-1']);
    expect(names(scores, { decided: [[0, 0, 'accepted']] })).toEqual(['0-0', '1-1']);
  });

  it('frees both for others where a pair is refused', () => {
    expect(
      names(
        [
          [0.5, 0.3],
          [0, 0.4],
        ],
        { decided: [[0, 0, 'rejected']] },
      ),
    ).toEqual(['0-1', '1-1']);
  });
});

describe('a section and its parts', () => {
  const under = [null, 'm0', 'm0'];

  it('answer as the section where all parts answer one point', () => {
    expect(names([[0.5, 0.4, 0.3]], { under })).toEqual(['0-0']);
    expect(
      names(
        [
          [0.5, 0.4, 0.3],
          [0.1, 0, 0.1],
        ],
        { under },
      ),
    ).toEqual(['0-0']);
  });

  it('answer as the parts where these answer different points', () => {
    expect(
      names(
        [
          [0.5, 0.4, 0],
          [0.4, 0, 0.3],
        ],
        { under },
      ),
    ).toEqual(['0-1', '1-2']);
  });

  it('answer as the section where a part answers another point only faintly', () => {
    expect(
      names(
        [
          [0.5, 0.4, 0],
          [0, 0, 0.14],
        ],
        { under },
      ),
    ).toEqual(['0-0']);
  });

  it('are a part by itself where the section is not among the measures', () => {
    expect(names([[0.4]], { under: ['m9'] })).toEqual(['0-0']);
    expect(names([[0.4, 0.3]], { under: [null, 'm9'] })).toEqual(['0-0', '0-1']);
  });

  it('leave other sections as they are', () => {
    const scores = [
      [0.5, 0.4, 0, 0, 0],
      [0.4, 0, 0.3, 0, 0],
      [0, 0, 0, 0.5, 0.4],
    ];
    expect(names(scores, { under: [null, 'm0', 'm0', null, 'm3'] })).toEqual(['0-1', '1-2', '2-3']);
  });
});

describe('a measure that answers a second point', () => {
  it('does so where it fits it very well and the point has another', () => {
    expect(
      names([
        [0.3, 0.5],
        [0, 0.9],
      ]),
    ).toEqual(['0-1', '0-0', '1-1']);
    expect(
      names([
        [0.3, 0.4],
        [0, 0.9],
      ]),
    ).toEqual(['0-0', '1-1']);
  });

  it('does so where it fits clearly and the point has none', () => {
    expect(names([[0.4], [0.3]])).toEqual(['0-0', '1-0']);
    expect(names([[0.4], [0.2]])).toEqual(['0-0', '1-0']);
    expect(names([[0.4], [0.1]])).toEqual(['0-0']);
  });

  it('does not where the measure is far ahead for none of them', () => {
    expect(
      names([
        [0.4, 0, 0],
        [0.2, 0.19, 0],
        [0, 0.4, 0],
      ]),
    ).toEqual(['0-0', '2-1']);
  });
});
