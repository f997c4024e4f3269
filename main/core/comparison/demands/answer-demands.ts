import { holds } from '#core/rules/first-match.ts';
import { findFigures } from '#shared/text/figure.ts';
import { wordStarts } from '../terms/shared-words.ts';
import { containedShare, type TermVector, type TermWeights } from '../terms/term-weights.ts';
import { reports } from './asking.rules.ts';
import { splitSentences } from './split-clauses.ts';
import type { Demand } from './split-demands.ts';
import { cutAtFuture, type Tense, tenseOf } from './tense.ts';

/**
 * `open`: nothing answers; `promised`: only an intention; `repeated`: only the demand's own words; `unclear`: few of its
 * words, but here and nowhere else; `answered`.
 */
export type DemandState = 'answered' | 'unclear' | 'promised' | 'repeated' | 'open';
/** What of an answered demand stays without an answer. */
export type Facet = 'limit' | 'figure' | 'report';

export type AnsweredDemand = { demand: Demand; state: DemandState; lacking: Facet[] };

type Part = { text: string; vector: TermVector; tense: Tense };

// Shares of a demand's weight: found on pairs of real papers and on invented ones (see the tests).
const enough = 0.3;
const enoughOverall = 0.42;
// A trace: few words of the demand, but far more here than in any other measure.
const trace = 0.15;
const farAhead = 2.5;
const asGood = 0.6;
const sameWords = 0.8;
const figureBonus = 0.15;
// By words alone several must be shared, and they count for less than words in the same order.
const fewestWords = 3;
const wordShare = 0.8;

const timeWord =
  /20\d{2}年|\d{1,2}月(?:\d|底|前|份|上|中|下)|年底|年末|年内|年前|季度|上半年|下半年|截至|时限|时间表|时间节点|节点|按期|如期|提前|完成|建成|办结|到位/;
const proof = /\d|《[^》]+》|“[^”]+”/;

function partsOf(text: string, title: string, weights: TermWeights): Part[] {
  const heading = title.replace(/\s/g, '');
  return splitSentences(text)
    .filter((sentence) => heading === '' || !sentence.text.replace(/[\s*]/g, '').endsWith(heading))
    .flatMap((sentence) => cutAtFuture(sentence.text))
    .map((part) => ({ text: part, vector: weights.vectorOf(part), tense: tenseOf(part) }));
}

/** What a demand is about: its words without aims and without the time limit, which is judged by itself. */
function matterOf(demand: Demand): string {
  return demand.limit ? demand.core.replace(demand.limit, ' ') : demand.core;
}

/** The words of a text set apart, so that no term is made across two words: a paraphrase keeps words, not their neighbours. */
function apart(text: string): string {
  const starts = wordStarts(text);
  return starts.map((start, at) => text.slice(start, starts[at + 1])).join(' ');
}

/** True when a part says hardly more than the point itself: no new word, no figure, no paper named. */
function onlyRepeats(part: Part, point: TermVector, weights: TermWeights): boolean {
  return !proof.test(part.text) && part.tense !== 'done' && containedShare(part.vector, point, weights) >= sameWords;
}

function stateOf(answering: readonly Part[], point: TermVector, weights: TermWeights): DemandState {
  const real = answering.filter((part) => !onlyRepeats(part, point, weights));
  if (real.some((part) => part.tense !== 'promised')) return 'answered';
  return real.length > 0 ? 'promised' : 'repeated';
}

function lackingOf(demand: Demand, answering: readonly Part[], all: readonly Part[]): Facet[] {
  const lacking: Facet[] = [];
  if (demand.limit && !answering.some((part) => timeWord.test(part.text))) lacking.push('limit');
  const units = new Set(answering.flatMap((part) => findFigures(part.text)).map((figure) => figure.unit));
  if (demand.figures.length > 0 && !demand.figures.some((figure) => units.has(figure.unit))) lacking.push('figure');
  if (demand.report && !all.some((part) => holds(reports, part.text))) lacking.push('report');
  return lacking;
}

/** How much of a demand each part takes up: its words in their order, or (where no part does enough) its words anywhere. */
function sharesOf(demand: Demand, parts: readonly Part[], weights: TermWeights): number[] {
  const matter = matterOf(demand);
  const vector = weights.vectorOf(matter);
  const shares = parts.map((part) => {
    const sameFigure = demand.figures.some((figure) => part.text.includes(`${figure.value}${figure.unit}`));
    return containedShare(vector, part.vector, weights) + (sameFigure ? figureBonus : 0);
  });
  if (shares.some((share) => share >= enough)) return shares;
  const words = weights.vectorOf(apart(matter));
  return parts.map((part, at) => {
    const known = words.ids.filter((id) => part.vector.ids.includes(id)).length;
    const byWords = known < fewestWords ? 0 : containedShare(words, part.vector, weights) * wordShare;
    return Math.max(shares[at] ?? 0, byWords);
  });
}

type Passage = { title: string; text: string };

/** `enough` words to count as taken up, a `trace` that points here alone, or `none`. */
function hold(
  demand: Demand,
  best: number,
  bench: { whole: TermVector; others: readonly Part[]; weights: TermWeights },
) {
  const { whole, others, weights } = bench;
  if (best >= enough || containedShare(weights.vectorOf(matterOf(demand)), whole, weights) >= enoughOverall)
    return 'enough';
  if (best < trace) return 'none';
  return best >= farAhead * Math.max(0, ...sharesOf(demand, others, weights)) ? 'trace' : 'none';
}

/**
 * How each demand of a point is answered by the measures given (heading and text of each). A demand counts as answered
 * when one sentence takes up enough of its rare words, or all of them together do; with fewer words, but far more than in
 * the `others` (measures that answer other points), it is unclear. The sentences that answer it best decide whether it was
 * done, only promised, or only repeated, and whether its time limit, figures and report are met.
 */
export function answerDemands(
  demands: readonly Demand[],
  measures: readonly Passage[],
  weights: TermWeights,
  others: readonly Passage[] = [],
): AnsweredDemand[] {
  const parts = measures.flatMap((measure) => partsOf(measure.text, measure.title, weights));
  const otherParts = others.flatMap((measure) => partsOf(measure.text, measure.title, weights));
  const point = weights.vectorOf(demands.map((demand) => demand.text).join('\n'));
  const whole = weights.vectorOf(measures.map((measure) => `${measure.title}\n${measure.text}`).join('\n'));
  return demands.map((demand) => {
    const shares = sharesOf(demand, parts, weights);
    const best = Math.max(0, ...shares);
    const held = hold(demand, best, { whole, others: otherParts, weights });
    if (held === 'none') return { demand, state: 'open', lacking: [] };
    const answering = parts.filter((_, at) => (shares[at] ?? 0) > 0 && (shares[at] ?? 0) >= best * asGood);
    const state = answering.length === 0 ? 'repeated' : stateOf(answering, point, weights);
    const lacking = lackingOf(demand, answering, parts);
    return { demand, state: held === 'trace' && state === 'answered' ? 'unclear' : state, lacking };
  });
}
