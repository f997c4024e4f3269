import { holds, reasonOf } from '#core/rules/first-match.ts';
import { numberId } from '#core/rules/numbers.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { findFigures } from '#shared/text/figure.ts';
import { wordStarts } from '../terms/shared-words.ts';
import { containedShare, type TermVector, type TermWeights } from '../terms/term-weights.ts';
import { type AnswerValues, answerValues } from './answer.numbers.ts';
import { reports } from './asking.rules.ts';
import { leavesRest, namesTime, proves } from './evidence.rules.ts';
import { isInTime, noDays, type PaperDays } from './in-time.ts';
import { type Refusal, refusalIn } from './refusal.ts';
import { type AmountsAnswered, answerAmounts, type Shortfall, tellsReached } from './shortfall.ts';
import { splitSentences } from './split-clauses.ts';
import type { Demand } from './split-demands.ts';
import { cutAtFuture, decideTense, type Tense, tenseOf } from './tense.ts';

/**
 * `open`: nothing answers; `promised`: only an intention; `repeated`: only the demand's own words; `deferred` and `refused`: it is put off
 * or not taken up; `unclear`: few of its words, but here and nowhere else; `answered`.
 */
export type DemandState = 'answered' | 'unclear' | 'refused' | 'deferred' | 'promised' | 'repeated' | 'open';
/** What of an answered demand stays without an answer. */
export type Facet = 'limit' | 'figure' | 'amount' | 'report';

export type AnsweredDemand = {
  demand: Demand;
  state: DemandState;
  lacking: Facet[];
  /** The amount asked for of which the answer reports less (or more than is allowed). */
  shortfall: Shortfall | null;
  /** The words by which the answer refuses it or puts it off. */
  refusal: Refusal | null;
  /** The rules of the demand, the number that its answer reached, and what told the tense of the sentence that answers it best. */
  rules: RuleReason[];
};

type Part = { text: string; vector: TermVector; tense: Tense; refusal: Refusal | null };

function partsOf(text: string, title: string, weights: TermWeights): Part[] {
  const heading = title.replace(/\s/g, '');
  return splitSentences(text)
    .filter((sentence) => heading === '' || !sentence.text.replace(/[\s*]/g, '').endsWith(heading))
    .flatMap((sentence) => cutAtFuture(sentence.text))
    .map((part) => ({
      text: part,
      vector: weights.vectorOf(part),
      tense: tenseOf(part),
      refusal: refusalIn(part),
    }));
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

/** What demands are judged by: the weights of terms, and the numbers that decide. */
type Scale = { weights: TermWeights; values: AnswerValues };

/** True when a part says hardly more than the point itself: no new word, no figure, no paper named. */
function onlyRepeats(part: Part, point: TermVector, { weights, values }: Scale): boolean {
  if (holds(proves, part.text) || part.tense === 'done') return false;
  return containedShare(part.vector, point, weights) >= values.demandSameWords;
}

function stateOf(answering: readonly Part[], point: TermVector, scale: Scale): DemandState {
  const real = answering.filter((part) => !onlyRepeats(part, point, scale));
  if (real.some((part) => part.tense !== 'promised')) return 'answered';
  return real.length > 0 ? 'promised' : 'repeated';
}

/** True where nothing is only promised or left, and something that can be looked up was done. */
function isPlainlyDone(parts: readonly Part[]): boolean {
  const isDone = parts.some((part) => part.tense === 'done' && holds(proves, part.text));
  return isDone && parts.every((part) => part.tense !== 'promised' && !holds(leavesRest, part.text));
}

/**
 * The refusal in what answers a demand; where that does nothing itself, also one right behind it: 关于渡轮。目前条件不成熟。
 */
function refusalOf(answering: readonly Part[], all: readonly Part[], state: DemandState): Refusal | null {
  const own = answering.find((part) => part.refusal !== null)?.refusal ?? null;
  if (own !== null || state === 'answered') return own;
  const behind = all.find((part, at) => part.refusal !== null && answering.some((one) => one === all[at - 1]));
  return behind?.refusal ?? null;
}

/** The amounts of a demand held against what the measures report, promises left out. */
function amountsOf(demand: Demand, answering: readonly Part[], all: readonly Part[]): AmountsAnswered {
  const sentences = all.map(({ text, tense }, at) => {
    const before = all[at - 1];
    const near = [all[at], before].some((part) => part !== undefined && answering.includes(part));
    return { text, near, tense };
  });
  return answerAmounts(demand.text, sentences.filter(tellsReached));
}

/**
 * True when an answer tells when, or that it was done by its own day, which lies within the limit. Of an amount that is not reached the
 * rest has no day yet; one that is was done in time as far as anybody knows.
 */
function isTimed(limit: string, answering: readonly Part[], amounts: AmountsAnswered, days: PaperDays): boolean {
  if (amounts.shortfall !== null || answering.some((part) => holds(namesTime, part.text))) return true;
  const inTime = isInTime(limit, days);
  const isDone = amounts.reached || answering.some((part) => decideTense(part.text)?.rule.tense === 'done');
  return inTime === null ? amounts.reached : inTime && isDone;
}

function lackingOf(
  demand: Demand,
  answering: readonly Part[],
  all: readonly Part[],
  amounts: AmountsAnswered,
  days: PaperDays,
): Facet[] {
  const { shortfall } = amounts;
  const lacking: Facet[] = [];
  if (demand.limit && !isTimed(demand.limit, answering, amounts, days)) lacking.push('limit');
  if (shortfall) lacking.push('amount');
  const units = new Set(answering.flatMap((part) => findFigures(part.text)).map((figure) => figure.unit));
  if (demand.figures.length > 0 && !demand.figures.some((figure) => units.has(figure.unit))) lacking.push('figure');
  if (demand.report && !all.some((part) => holds(reports, part.text))) lacking.push('report');
  return lacking;
}

/** How much of a demand each part takes up: its words in their order, or (where no part does enough) its words anywhere. */
function sharesOf(demand: Demand, parts: readonly Part[], { weights, values }: Scale): number[] {
  const matter = matterOf(demand);
  const vector = weights.vectorOf(matter);
  const shares = parts.map((part) => {
    const sameFigure = demand.figures.some((figure) => part.text.includes(`${figure.value}${figure.unit}`));
    return containedShare(vector, part.vector, weights) + (sameFigure ? values.demandFigureBonus : 0);
  });
  if (shares.some((share) => share >= values.demandEnough)) return shares;
  const words = weights.vectorOf(apart(matter));
  return parts.map((part, at) => {
    const known = words.ids.filter((id) => part.vector.ids.includes(id)).length;
    const byWords =
      known < values.demandFewestWords ? 0 : containedShare(words, part.vector, weights) * values.demandWordShare;
    return Math.max(shares[at] ?? 0, byWords);
  });
}

type Passage = { title: string; text: string };

type Held = keyof Pick<AnswerValues, 'demandEnough' | 'demandEnoughOverall' | 'demandTrace'>;

/** The number that an answer reaches: enough words, or a trace that points here alone; null when it does not answer. */
function reached(demand: Demand, best: number, whole: TermVector, others: readonly Part[], scale: Scale): Held | null {
  const { weights, values } = scale;
  if (best >= values.demandEnough) return 'demandEnough';
  const overall = containedShare(weights.vectorOf(matterOf(demand)), whole, weights);
  if (overall >= values.demandEnoughOverall) return 'demandEnoughOverall';
  if (best < values.demandTrace) return null;
  return best >= values.demandFarAhead * Math.max(0, ...sharesOf(demand, others, scale)) ? 'demandTrace' : null;
}

/** Why an answer is judged so: the number reached, with the sentence that comes nearest, and what tells the tense of that. */
function rulesOf(held: Held, sentence: string): RuleReason[] {
  return [{ rule: numberId(held), words: sentence }, ...reasonOf(decideTense(sentence))];
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
  { values = answerValues, days = noDays }: { values?: AnswerValues; days?: PaperDays } = {},
): AnsweredDemand[] {
  const scale: Scale = { weights, values };
  const parts = measures.flatMap((measure) => partsOf(measure.text, measure.title, weights));
  const otherParts = others.flatMap((measure) => partsOf(measure.text, measure.title, weights));
  const point = weights.vectorOf(demands.map((demand) => demand.text).join('\n'));
  const whole = weights.vectorOf(measures.map((measure) => `${measure.title}\n${measure.text}`).join('\n'));
  return demands.map((demand) => {
    const shares = sharesOf(demand, parts, scale);
    const best = Math.max(0, ...shares);
    const held = reached(demand, best, whole, otherParts, scale);
    const answering = parts.filter((_, at) => (shares[at] ?? 0) > 0 && (shares[at] ?? 0) >= best * values.demandAsGood);
    const state = held === null ? 'open' : stateOf(answering.length > 0 ? answering : parts, point, scale);
    const refusal = refusalOf(held === null && demands.length === 1 ? parts : answering, parts, state);
    const nearest = parts[shares.indexOf(best)]?.text ?? '';
    const judged = held === null ? [] : rulesOf(held, nearest);
    if (refusal !== null) {
      const rules = [...demand.rules, ...judged, ...refusal.rules];
      return { demand, state: refusal.kind, lacking: [], shortfall: null, refusal, rules };
    }
    if (held === null) return { demand, state, lacking: [], shortfall: null, refusal, rules: demand.rules };
    const amounts = amountsOf(demand, answering, parts);
    const lacking = lackingOf(demand, answering, parts, amounts, days);
    const { shortfall } = amounts;
    const rules = [...demand.rules, ...judged, ...(shortfall?.rules ?? [])];
    // Few words, or those of the heading alone, do not tell how far what was done goes.
    const isFaint = held === 'demandTrace' || (answering.length === 0 && !isPlainlyDone(parts));
    const found = isFaint && state === 'answered' ? 'unclear' : state;
    return { demand, state: found, lacking, shortfall, refusal, rules };
  });
}
