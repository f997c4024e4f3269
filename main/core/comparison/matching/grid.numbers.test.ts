import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { type GridValues, gridNumbers } from './grid.numbers.ts';
import { matchMeasures } from './match-measures.ts';
import type { ComparedMeasure, ComparedPoint } from './passages.ts';

type Scores = readonly (readonly number[])[];

const cite = (document: string, line: number) => ({ document, firstLine: line, lastLine: line, page: null, quote: '' });
const point = (number: number): ComparedPoint => ({
  id: `p${number}`,
  number,
  title: '',
  organs: [],
  citation: cite('o', number),
});
const measure = (number: number, line: number): ComparedMeasure => ({
  id: `m${number}`,
  level: 1,
  number,
  title: '',
  organs: [],
  under: null,
  citation: cite('f', line),
});

/** Pairs as point-measure with their scores, from scores by point and measure; `lines` tells where the measures stand. */
function paired({ scores, lines }: { scores: Scores; lines?: readonly number[] }, values: GridValues): string {
  const points = scores.map((_, at) => point(at));
  const measures = (scores[0] ?? []).map((_, at) => measure(at, lines?.[at] ?? at));
  const signals = { text: 0, taken: 0, heading: 0, naming: null, organs: [], figures: [] };
  const given = { score: (row: number, column: number) => scores[row]?.[column] ?? 0, signals: () => signals };
  return matchMeasures({ points, measures, scores: given, decisions: new Map(), values })
    .map((pair) => `${pair.point}-${pair.measure} ${pair.score.toFixed(2)}`)
    .join(', ');
}

/** Points that each have one measure of their own, in this order of lines. */
const diagonal = (...lines: number[]) => ({
  scores: lines.map((_, row) => lines.map((_, column) => (row === column ? 0.4 : 0))),
  lines,
});
const gap = (score: number) => ({
  scores: [
    [0.4, 0, 0, 0],
    [0, score, 0, 0],
    [0, 0, 0.4, 0],
    [0, 0, 0, 0.4],
  ],
});
const goingOn = (score: number) => ({
  scores: [
    [0.4, score, 0, 0],
    [0, 0, 0.4, 0],
    [0, 0, 0, 0.4],
  ],
});

holdNumbers<typeof gridNumbers, { scores: Scores; lines?: readonly number[] }>({
  name: 'pairs that stand: numbers',
  numbers: gridNumbers,
  cases: [
    {
      what: 'a clear pair among rivals',
      given: {
        scores: [
          [0.25, 0.2],
          [0.2, 0.2],
        ],
      },
      gives: '0-0 0.25',
    },
    {
      what: 'no clear pair among rivals',
      given: {
        scores: [
          [0.24, 0.2],
          [0.2, 0.2],
        ],
      },
      gives: '',
    },
    { what: 'a faint pair with weak rivals', given: { scores: [[0.11, 0.05]] }, gives: '0-0 0.11' },
    { what: 'a pair too faint beside a weak rival', given: { scores: [[0.09, 0.05]] }, gives: '' },
    { what: 'a very faint pair without any rival', given: { scores: [[0.07]] }, gives: '0-0 0.07' },
    { what: 'a pair too faint', given: { scores: [[0.05]] }, gives: '' },
    { what: 'a very faint pair whose measure has another point', given: { scores: [[0.07], [0.02]] }, gives: '' },
    { what: 'a faint pair far ahead', given: { scores: [[0.12, 0.08]] }, gives: '0-0 0.12' },
    { what: 'a faint pair not far ahead', given: { scores: [[0.12, 0.09]] }, gives: '' },
    {
      what: 'a point that is left, with a measure that answers another',
      given: {
        scores: [
          [0.4, 0],
          [0.16, 0.05],
        ],
      },
      gives: '0-0 0.40, 1-0 0.16',
    },
    {
      what: 'a point that is left, with nothing that fits',
      given: {
        scores: [
          [0.4, 0],
          [0.14, 0.05],
        ],
      },
      gives: '0-0 0.40',
    },
    {
      what: 'a point that is left between two measures',
      given: {
        scores: [
          [0.4, 0.3],
          [0.18, 0.14],
        ],
      },
      gives: '0-0 0.40, 0-1 0.30',
    },
    { what: 'a further measure of a point', given: { scores: [[0.4, 0.16]] }, gives: '0-0 0.40, 0-1 0.16' },
    { what: 'a further measure too weak', given: { scores: [[0.4, 0.14]] }, gives: '0-0 0.40' },
    {
      what: 'a further measure that points nowhere else',
      given: {
        scores: [
          [0.4, 0.2],
          [0, 0.09],
        ],
      },
      gives: '0-0 0.40, 0-1 0.20',
    },
    {
      what: 'a further measure that points elsewhere too',
      given: {
        scores: [
          [0.4, 0.2],
          [0, 0.11],
        ],
      },
      gives: '0-0 0.40',
    },
    {
      what: 'a measure for a second point',
      given: {
        scores: [
          [0.3, 0.46],
          [0, 0.9],
        ],
      },
      gives: '0-1 0.46, 0-0 0.30, 1-1 0.90',
    },
    {
      what: 'a measure too weak for a second point',
      given: {
        scores: [
          [0.3, 0.43],
          [0, 0.9],
        ],
      },
      gives: '0-0 0.30, 1-1 0.90',
    },
    { what: 'three pairs in order', given: diagonal(1, 2, 3), gives: '0-0 0.45, 1-1 0.45, 2-2 0.45' },
    { what: 'two pairs in order', given: diagonal(1, 2), gives: '0-0 0.40, 1-1 0.40' },
    {
      what: 'six pairs with one out of order',
      given: diagonal(1, 2, 3, 4, 6, 5),
      gives: '0-0 0.45, 1-1 0.45, 2-2 0.45, 3-3 0.45, 4-4 0.45, 5-5 0.45',
    },
    {
      what: 'five pairs with one out of order',
      given: diagonal(1, 2, 3, 5, 4),
      gives: '0-0 0.40, 1-1 0.40, 2-2 0.40, 3-3 0.40, 4-4 0.40',
    },
    { what: 'a gap that its place fills', given: gap(0.05), gives: '0-0 0.45, 1-1 0.10, 2-2 0.45, 3-3 0.45' },
    { what: 'a gap of other words', given: gap(0.03), gives: '0-0 0.45, 2-2 0.45, 3-3 0.45' },
    { what: 'a measure that goes on', given: goingOn(0.11), gives: '0-0 0.45, 0-1 0.16, 1-2 0.45, 2-3 0.45' },
    { what: 'a measure of other words', given: goingOn(0.09), gives: '0-0 0.45, 1-2 0.45, 2-3 0.45' },
  ],
  decide: paired,
});
