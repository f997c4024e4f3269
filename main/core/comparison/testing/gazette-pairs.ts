import { existsSync, readFileSync } from 'node:fs';
import type { ComparedMeasure, ComparedPoint } from '../matching/passages.ts';

/**
 * Pairs of papers of the real gazette for measuring the matching: an opinion (or the points that a feedback report names)
 * and passages that answer it, with the right answers. Everything is read from the files in `real` and `gold`, which are
 * no part of the project; nothing of their text stands here.
 */
export type GazettePair = {
  name: string;
  points: ComparedPoint[];
  measures: ComparedMeasure[];
  pointsNamed: string[];
  /** Per measure, in the order of `measures`: the numbers of the points it answers. */
  truth: number[][];
};

type GoldOpinion = {
  startLine: number;
  recommendations: { n: number; heading: string; line: number; endLine: number }[];
};
type GoldFeedback = {
  startLine: number;
  opinionPointsNamed: string[];
  sections: { n: number; heading: string; line: number; endLine: number }[];
};

/** Proposals of a research report: its lines, how they are marked, and which points of the opinion at `opinion` they became. */
const reports: { opinion: number; lines: [number, number]; mark: RegExp; truth: number[][] }[] = [
  { opinion: 546, lines: [520, 544], mark: /^（[一二三四五六]）/, truth: [[1], [2], [3], [4], [5], [6]] },
  { opinion: 747, lines: [723, 743], mark: /^[12]\.(?!\d)/, truth: [[1], [3], [2], [2, 4], [5], [5]] },
  { opinion: 984, lines: [952, 982], mark: /^（[一二三四五六]）/, truth: [[1], [2], [3], [4], [5], [6]] },
  { opinion: 1195, lines: [1181, 1191], mark: /^[一二三四]是/, truth: [[1], [2], [3], [4]] },
];

const root = new URL('../../../../../shared/', import.meta.url);
const gazette = new URL('real/gazette-2025-5.txt', root);

/** True when the real papers lie beside the project. */
export const gazetteIsThere = existsSync(gazette);

function readGold<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`gold/${name}`, root), 'utf8'));
}

function headingOf(text: string): string {
  return (
    text
      .replace(/^(?:（.）|.[、要是]|\d\.)/, '')
      .split(/[。：]|一是/)[0]
      ?.slice(0, 40) ?? ''
  );
}

function toMeasure(text: string, at: number, heading: string, line: number): ComparedMeasure {
  const citation = { document: 'f', firstLine: line, lastLine: line, page: null, quote: text };
  return { id: `m${at + 1}`, level: 1, number: at + 1, title: heading, citation, organs: [], under: null };
}

function toPoint(number: number, title: string, quote: string): ComparedPoint {
  const citation = { document: 'o', firstLine: number, lastLine: number, page: null, quote };
  return { id: `p${number}`, number, title, citation, organs: [] };
}

/** The pairs: four research or review reports beside their opinions, and the feedback report that names its points. */
export function readGazettePairs(): GazettePair[] {
  const lines = readFileSync(gazette, 'utf8').split(/\r?\n/);
  const textOf = (first: number, last: number) =>
    lines
      .slice(first - 1, last)
      .map((line) => line.trim())
      .join('');
  const opinions = readGold<GoldOpinion[]>('opinions.json');
  const pairs = reports.map((report): GazettePair => {
    const opinion = opinions.find((one) => one.startLine === report.opinion);
    const [first, last] = report.lines;
    const starts = lines.flatMap((line, at) =>
      at + 1 >= first && at + 1 <= last && report.mark.test(line.trim()) ? [at + 1] : [],
    );
    const texts = starts.map((start, at) => textOf(start, (starts[at + 1] ?? last + 1) - 1));
    return {
      name: `research report before line ${report.opinion}`,
      points: (opinion?.recommendations ?? []).map((one) => toPoint(one.n, one.heading, textOf(one.line, one.endLine))),
      measures: texts.map((text, at) => toMeasure(text, at, headingOf(text), starts[at] ?? 0)),
      pointsNamed: [],
      truth: report.truth,
    };
  });
  for (const feedback of readGold<GoldFeedback[]>('feedback.json')) {
    if (feedback.opinionPointsNamed.length === 0) continue;
    pairs.push({
      name: `feedback at line ${feedback.startLine}`,
      points: feedback.opinionPointsNamed.map((name, at) => toPoint(at + 1, name, name)),
      measures: feedback.sections.map((one, at) => toMeasure(textOf(one.line, one.endLine), at, one.heading, one.line)),
      pointsNamed: feedback.opinionPointsNamed,
      truth: feedback.sections.map((_, at) => [at + 1]),
    });
  }
  return pairs;
}

/** The same pair with its measures in another order, drawn from a seed; the measures are numbered anew. */
export function shuffled(pair: GazettePair, seed: number): GazettePair {
  let state = seed * 2_654_435_761 + 1;
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const order = pair.measures.map((_, at) => ({ at, key: draw() })).sort((a, b) => a.key - b.key);
  const measures = order.flatMap(({ at }, place) => {
    const measure = pair.measures[at];
    if (!measure) return [];
    return [{ ...measure, number: place + 1, citation: { ...measure.citation, firstLine: place, lastLine: place } }];
  });
  return { ...pair, measures, pointsNamed: [], truth: order.map(({ at }) => pair.truth[at] ?? []) };
}
