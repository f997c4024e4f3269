import { holds } from '#core/rules/first-match.ts';
import { findFigures } from '#shared/text/figure.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { signInNumber } from '../alarms/passage.rules.ts';
import type { TermVector, TermWeights } from '../terms/term-weights.ts';
import { findNaming, type Naming } from './named-points.ts';
import { numberedPoint } from './numbered-point.ts';
import { commonOrgan, type PairValues, pairValues } from './pair.rules.ts';
import type { ComparedMeasure, ComparedPoint } from './passages.ts';
import { sharedMatrix } from './shared-matrix.ts';

/** What speaks for one pair. All numbers 0..1. */
export type PairSignals = {
  /** Likeness of the whole passages. */
  text: number;
  /** Share of the point's words that the measure takes up. */
  taken: number;
  /** Likeness of the headings. */
  heading: number;
  naming: Naming | null;
  organs: string[];
  figures: string[];
};

export type PairScores = {
  /** Score 0..1 by row (point) and column (measure), order left out. */
  score(point: number, measure: number): number;
  signals(point: number, measure: number): PairSignals;
};

const weightOfNaming = {
  numbered: 'pairNumbered',
  quoted: 'pairQuoted',
  listed: 'pairListed',
} as const satisfies Record<Naming, keyof PairValues>;

function organsOf(text: string, known: readonly string[]): Set<string> {
  const names = [...known, ...findOrganNames(text).map((organ) => organ.name)];
  return new Set(names.filter((name) => !holds(commonOrgan, name)));
}

/** Who does it says little of what is done, and is weighed by itself. */
function withoutOrgans(text: string): string {
  return findOrganNames(text).reduce((left, { start, end }) => {
    return left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }, text);
}

function figuresOf(text: string): Set<string> {
  return new Set(findFigures(text).map((figure) => `${signInNumber.form.replaceAll(figure.value)}${figure.unit}`));
}

function both(a: Set<string> | undefined, b: Set<string> | undefined): string[] {
  return a && b && a.size > 0 && b.size > 0 ? [...a].filter((one) => b.has(one)) : [];
}

function meet(a: Set<string> | undefined, b: Set<string> | undefined): boolean {
  return a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && both(a, b).length > 0;
}

function likeness(shared: number, a: TermVector | undefined, b: TermVector | undefined): number {
  const product = (a?.square ?? 0) * (b?.square ?? 0);
  return product === 0 ? 0 : shared / Math.sqrt(product);
}

/** What is known of points and measures before any pair is scored; shares of terms by row × width + column. */
type Sides = {
  width: number;
  texts: ReturnType<typeof sharedMatrix>;
  headings: ReturnType<typeof sharedMatrix>;
  headingInText: ReturnType<typeof sharedMatrix>;
  pointTexts: readonly TermVector[];
  pointTitles: readonly TermVector[];
  measureTexts: readonly TermVector[];
  measureTitles: readonly TermVector[];
  pointOrgans: readonly Set<string>[];
  measureOrgans: readonly Set<string>[];
  pointFigures: readonly Set<string>[];
  measureFigures: readonly Set<string>[];
  naming: ReturnType<typeof findNaming>;
  /** The numbers by which measures name points that there are, and whether any does. */
  numbers: readonly (number | null)[];
  namesNumbers: boolean;
  isNumbered(point: number, measure: number): boolean;
};

type PairsInput = {
  points: readonly ComparedPoint[];
  measures: readonly ComparedMeasure[];
  pointsNamed: readonly string[];
  weights: TermWeights;
  /** Title of the opinion, where it is known: a report may name points of several by their numbers. */
  opinionTitle?: string | undefined;
  values?: PairValues;
};

function numbersOf({ points, measures, opinionTitle }: PairsInput) {
  const known = new Set(points.map((point) => point.number));
  const numbers = measures
    .map((measure) => numberedPoint(measure, opinionTitle))
    .map((one) => (one !== null && known.has(one) ? one : null));
  const namesNumbers = numbers.some((one) => one !== null);
  const isNumbered = (point: number, measure: number) =>
    namesNumbers && numbers[measure] !== null && numbers[measure] === points[point]?.number;
  return { numbers, namesNumbers, isNumbered };
}

/** What a measure says with its heading, which a row of a table has in a cell of its own. */
function wordsOf({ title, citation }: ComparedMeasure): string {
  return citation.quote.includes(title) ? citation.quote : `${title}\n${citation.quote}`;
}

function sidesOf(input: PairsInput): Sides {
  const { points, measures, weights } = input;
  const vectorsOf = (words: readonly string[]) => words.map((one) => weights.vectorOf(withoutOrgans(one)));
  const pointTexts = vectorsOf(points.map((point) => point.citation.quote));
  const pointTitles = vectorsOf(points.map((point) => point.title));
  const measureTexts = vectorsOf(measures.map(wordsOf));
  const measureTitles = vectorsOf(measures.map((measure) => measure.title));
  return {
    width: measures.length,
    texts: sharedMatrix(pointTexts, measureTexts, weights),
    headings: sharedMatrix(pointTitles, measureTitles, weights),
    headingInText: sharedMatrix(pointTitles, measureTexts, weights),
    pointTexts,
    pointTitles,
    measureTexts,
    measureTitles,
    naming: findNaming(input),
    ...numbersOf(input),
    pointOrgans: points.map((point) => organsOf(point.citation.quote, point.organs)),
    measureOrgans: measures.map((measure) => organsOf(measure.title, measure.organs)),
    pointFigures: points.map((point) => figuresOf(point.citation.quote)),
    measureFigures: measures.map((measure) => figuresOf(measure.citation.quote)),
  };
}

function signalsOf(sides: Sides, point: number, measure: number): PairSignals {
  const { texts, headings, pointTexts, measureTexts, pointTitles, measureTitles } = sides;
  const at = point * sides.width + measure;
  const square = pointTexts[point]?.square ?? 0;
  return {
    text: likeness(texts[at] ?? 0, pointTexts[point], measureTexts[measure]),
    taken: square === 0 ? 0 : (texts[at] ?? 0) / square,
    heading: likeness(headings[at] ?? 0, pointTitles[point], measureTitles[measure]),
    naming: sides.isNumbered(point, measure) ? 'numbered' : sides.naming(point, measure),
    organs: both(sides.pointOrgans[point], sides.measureOrgans[measure]),
    figures: both(sides.pointFigures[point], sides.measureFigures[measure]),
  };
}

function scoreOf(sides: Sides, values: PairValues, point: number, measure: number): number {
  const { naming, isNumbered, pointTexts, pointTitles, measureTexts, measureTitles } = sides;
  // What names its point by number answers no other.
  if (sides.namesNumbers && sides.numbers[measure] !== null && !isNumbered(point, measure)) return 0;
  const at = point * sides.width + measure;
  const sharedText = sides.texts[at] ?? 0;
  const titleSquare = pointTitles[point]?.square ?? 0;
  const titleTaken = titleSquare === 0 ? 0 : (sides.headingInText[at] ?? 0) / titleSquare;
  // A heading can only be quoted where all its terms stand in the measure; searching every text for it would be slow.
  const byWords = titleTaken > 0.99 || titleSquare === 0 ? naming(point, measure) : naming(point, measure, 'listed');
  const named = isNumbered(point, measure) ? 'numbered' : byWords;
  if (sharedText === 0 && !named) return 0;
  const textSquare = pointTexts[point]?.square ?? 0;
  const alike = likeness(sharedText, pointTexts[point], measureTexts[measure]) * values.pairLikeness;
  const sum =
    values.pairText * Math.min(1, alike) +
    values.pairTaken * (textSquare === 0 ? 0 : sharedText / textSquare) +
    values.pairHeading * likeness(sides.headings[at] ?? 0, pointTitles[point], measureTitles[measure]) +
    values.pairHeadingInText * titleTaken +
    (meet(sides.pointOrgans[point], sides.measureOrgans[measure]) ? values.pairOrgan : 0) +
    (meet(sides.pointFigures[point], sides.measureFigures[measure]) ? values.pairFigure : 0) +
    (named ? values[weightOfNaming[named]] : 0);
  return Math.min(1, sum);
}

/** Scores every pair of point and measure. `pointsNamed` are the points that the feedback itself names, in its order. */
export function scorePairs(input: PairsInput): PairScores {
  const { values = pairValues } = input;
  const sides = sidesOf(input);
  return {
    score: (point, measure) => scoreOf(sides, values, point, measure),
    signals: (point, measure) => signalsOf(sides, point, measure),
  };
}
