import { holds, reasonOf } from '#core/rules/first-match.ts';
import { numberId } from '#core/rules/numbers.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { vagueWordsOf } from '../alarms/find-vague-promises.ts';
import { containedShare, type TermVector, type TermWeights } from '../terms/term-weights.ts';
import { amountsOf as amountsIn } from './amounts.ts';
import { type AnswerValues, answerValues } from './answer.numbers.ts';
import { type Part, type Passage, partsOf } from './answer-parts.ts';
import { type Held, reached, type Scale, sharesOf } from './answer-shares.ts';
import { reports } from './asking.rules.ts';
import { unnamedProducts } from './coordinated.ts';
import { eachNamed } from './each-named.ts';
import { leavesRest, madeKnown, namesTime, proves, punished, wantsKnown, wantsPunished } from './evidence.rules.ts';
import { isInTime, noDays, type PaperDays } from './in-time.ts';
import { type Lateness, latenessOf } from './lateness.ts';
import { openMatterIn, type Progress, progressOf, restIn } from './progress.ts';
import type { Refusal } from './refusal.ts';
import { restOf } from './rest.ts';
import {
  type AmountsAnswered,
  amountsWanted,
  answerAmounts,
  type Shortfall,
  type ToldAmount,
  tellsReached,
} from './shortfall.ts';
import type { Demand } from './split-demands.ts';
import { isStance } from './stance.ts';
import { decideTense } from './tense.ts';

/**
 * `open`: nothing answers; `promised`: only an intention; `prepared` and `under-way`: only a draft or a scheme, or not yet at its end;
 * `repeated`: only the demand's own words; `empty`: only words of stance, beside hers; `deferred` and `refused`: it is put off or not taken up; `unclear`: few of its words, but here
 * and nowhere else; `answered`.
 */
export type DemandState =
  | 'answered'
  | 'unclear'
  | 'refused'
  | 'deferred'
  | 'under-way'
  | 'prepared'
  | 'promised'
  | 'repeated'
  | 'empty'
  | 'open';
/** What of an answered demand stays without an answer. */
export type Facet = 'limit' | 'figure' | 'amount' | 'report' | 'rest' | 'late' | 'product';

export type AnsweredDemand = {
  demand: Demand;
  state: DemandState;
  lacking: Facet[];
  /** The amounts that the answer tells of what was asked, reached or not. */
  told: ToldAmount[];
  /** The amount asked for of which the answer reports less (or more than is allowed). */
  shortfall: Shortfall | null;
  /** The words by which the answer refuses it or puts it off. */
  refusal: Refusal | null;
  /** The words on what is still to be done of it, beside what was done. */
  rest: string | null;
  /** Of several products asked for in one breath those of which the answer tells nothing, while it tells of another. */
  unnamed: string[];
  /** The day behind the limit on which it was done, or is to be done. */
  lateness: Lateness | null;
  /** The rules of the demand, the number that its answer reached, and what told the tense of the sentence that answers it best. */
  rules: RuleReason[];
};

/** True when a part says hardly more than the point itself: no new word, no figure, no paper named. */
function onlyRepeats(part: Part, point: TermVector, { weights, values }: Scale): boolean {
  if (holds(proves, part.text) || part.tense === 'done') return false;
  return containedShare(part.vector, point, weights) >= values.demandSameWords;
}

type Asked = { vector: TermVector; text: string };

function stateOf(demand: Demand, answering: readonly Part[], asked: Asked, scale: Scale): DemandState {
  const telling = answering.filter((part) => !isStance(part, asked.text));
  const real = telling.filter((part) => !onlyRepeats(part, asked.vector, scale));
  if (telling.length === 0 && answering.length > 0) return 'empty';
  const steps = new Set<Progress>(real.map((part) => progressOf(part, demand.text)));
  if (steps.has('done') || steps.has('stated')) return 'answered';
  if (steps.has('under-way')) return 'under-way';
  if (steps.has('prepared')) return 'prepared';
  if (real.length > 0) return 'promised';
  return telling.length < answering.length ? 'empty' : 'repeated';
}

/** True where nothing is only promised or left, and something that can be looked up was done. */
function isPlainlyDone(parts: readonly Part[]): boolean {
  const isDone = parts.some((part) => part.tense === 'done' && holds(proves, part.text));
  return isDone && parts.every((part) => part.tense !== 'promised' && !holds(leavesRest, part.text));
}

/** True where few words answer, but plainly done, in a section under the heading of the point itself. */
function isPlainlyHeaded(answering: readonly Part[]): boolean {
  return answering.length > 0 && answering.every((part) => part.headed) && isPlainlyDone(answering);
}

/**
 * The refusal in what answers a demand, or in a sentence that takes up its words more than those of any other demand of the point; where
 * nothing that can be looked up was done, also one right behind it: 关于渡轮。目前条件不成熟。
 */
function refusalOf(
  answering: readonly Part[],
  all: readonly Part[],
  isMeant: (part: number) => boolean,
  state: DemandState,
): Refusal | null {
  const own = answering.find((part) => part.refusal !== null)?.refusal ?? null;
  if (own !== null) return own;
  const meant = all.find((part, at) => part.refusal !== null && isMeant(at))?.refusal ?? null;
  if (meant !== null || (state === 'answered' && answering.some((part) => holds(proves, part.text)))) return meant;
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
  if (amounts.shortfall !== null || amounts.reached) return true;
  if (answering.some((part) => holds(namesTime, part.text))) return true;
  return isInTime(limit, days) === true && answering.some((part) => decideTense(part.text)?.rule.tense === 'done');
}

type Answer = {
  demand: Demand;
  answering: readonly Part[];
  all: readonly Part[];
  /** Whether the part at a place takes up the words of this demand more than those of any other. */
  isMeant: (part: number) => boolean;
  amounts: AmountsAnswered;
};

function lackingOf({ demand, answering, all, amounts }: Answer, days: PaperDays): Facet[] {
  const lacking: Facet[] = [];
  if (demand.limit && !isTimed(demand.limit, answering, amounts, days)) lacking.push('limit');
  if (amounts.shortfall) lacking.push('amount');
  const units = new Set(answering.flatMap((part) => amountsIn(part.text)).map(({ unit }) => unit));
  const wanted = amountsWanted(demand.text);
  const isTold = amounts.told.length > 0 || wanted.some(({ unit }) => units.has(unit));
  if (wanted.length > 0 && !isTold) lacking.push('figure');
  if (demand.report && !all.some((part) => holds(reports, part.text))) lacking.push('report');
  return lacking;
}

/** The words on the rest, where the amounts asked for do not tell that there is none. */
function leftOf({ demand, answering, all, isMeant, amounts }: Answer, state: DemandState): string | null {
  if (state !== 'answered') return null;
  if (!amounts.reached) return restOf(demand.text, answering, all, isMeant);
  // An amount that is reached says nothing of what has none.
  return answering.map((part) => openMatterIn(part, demand.text)).find((words) => words !== null) ?? null;
}

/** The first day behind the limit in the sentences that answer; where the amount is reached, only what was done may be late. */
function lateOf({ demand, answering, all, amounts }: Answer, days: PaperDays): Lateness | null {
  if (demand.limit === null) return null;
  const sentences = new Set(answering.map((part) => part.sentence));
  for (const part of all) {
    const tells = amounts.reached ? isWhole(part, demand) : sentences.has(part.sentence);
    const late = tells && sentences.has(part.sentence) ? latenessOf(demand.limit, part.text, days) : null;
    if (late !== null) return late;
  }
  return null;
}

function isWhole(part: Part, demand: Demand): boolean {
  return part.tense === 'done' && restIn(part, demand.text) === null;
}

/** Why an answer is judged so: the number reached, with the sentence that comes nearest, and what tells the tense of that. */
function rulesOf(held: Held | HeldAnyhow, sentence: string): RuleReason[] {
  const rule = held === punished.id ? held : numberId(held);
  return [{ rule, words: sentence }, ...reasonOf(decideTense(sentence))];
}

const nothing = { lacking: [], told: [], shortfall: null, rest: null, unnamed: [], lateness: null };

/** `fits`: the measures answer the point as a whole, whatever its demands say. */
type AnswerOptions = { values?: AnswerValues; days?: PaperDays; fits?: boolean };

/** What an answer is held by where too few words do: an amount of the very thing asked for, or passages that answer the only demand of their point. */
type HeldAnyhow = 'amountSameThing' | 'coverageFitsAnyhow' | typeof punished.id;

function heldAnyhow(demand: Demand, isOnly: boolean, parts: readonly Part[], fits: boolean): HeldAnyhow | null {
  if (amountsOf(demand, [], parts).plain) return 'amountSameThing';
  if (holds(wantsPunished, demand.text) && parts.some(isPunished)) return punished.id;
  return fits && isOnly ? 'coverageFitsAnyhow' : null;
}

/** True for a part that tells what was done to those who broke the rules, or that nobody did. */
function isPunished({ text, tense }: Part): boolean {
  return tense !== 'promised' && holds(punished, text);
}

/** The parts that tell of the amounts of a demand; of the only demand of a point all. */
function tellingParts(demand: Demand, parts: readonly Part[], isOnly: boolean): Part[] {
  return parts.filter((part) => isOnly || amountsOf(demand, [], [part]).told.length > 0);
}

/** True where the words of what answers do not tell how far what was done goes, nor its amounts. */
function isFaint(held: Held | HeldAnyhow, { answering, all, amounts }: Answer, isOnly: boolean): boolean {
  if (held === punished.id) return false;
  if (held === 'amountSameThing' || held === 'coverageFitsAnyhow') return !(isOnly && amounts.plain);
  if (amounts.plain) return false;
  return held === 'demandTrace' ? !isPlainlyHeaded(answering) : answering.length === 0 && !isPlainlyDone(all);
}

/**
 * How each demand of a point is answered by the measures given (heading and text of each). A demand counts as answered
 * when one sentence takes up enough of its rare words, or all of them together do; with fewer words, but far more than in
 * the `others` (measures that answer other points), it is unclear. The sentences that answer it best decide whether it was
 * done, is under way, only prepared, only promised, or only repeated, and whether its time limit, figures and report are met.
 */
export function answerDemands(
  demands: readonly Demand[],
  measures: readonly Passage[],
  weights: TermWeights,
  others: readonly Passage[] = [],
  { values = answerValues, days = noDays, fits = false }: AnswerOptions = {},
): AnsweredDemand[] {
  const scale: Scale = { weights, values };
  const parts = partsOf(measures, weights, days);
  const otherParts = others.flatMap((measure) => partsOf([measure], weights));
  const asked = demands.map((demand) => demand.text).join('\n');
  const point: Asked = {
    vector: weights.vectorOf(asked),
    text: [asked, ...measures.map(({ title }) => title)].join('\n'),
  };
  const saysNothing = (part: Part) => isStance(part, point.text) || vagueWordsOf(part.text, false).length > 0;
  const isEmpty = parts.length > 0 && parts.every(saysNothing);
  const whole = weights.vectorOf(measures.map((measure) => `${measure.title}\n${measure.text}`).join('\n'));
  const sharesByDemand = demands.map((demand) => sharesOf(demand, parts, scale));
  return demands.map((demand, place) => {
    const shares = sharesByDemand[place] ?? [];
    const best = Math.max(0, ...shares);
    const isOnly = demands.length === 1;
    const enough = reached(demand, best, whole, otherParts, scale);
    const held = enough ?? heldAnyhow(demand, isOnly, parts, fits);
    const likely = parts.filter((_, at) => (shares[at] ?? 0) > 0 && (shares[at] ?? 0) >= best * values.demandAsGood);
    const telling = held === punished.id ? parts.filter(isPunished) : tellingParts(demand, parts, isOnly);
    const answering = enough === null && held !== null ? telling : likely;
    const state =
      held === null
        ? isEmpty
          ? 'empty'
          : 'open'
        : stateOf(demand, answering.length > 0 ? answering : parts, point, scale);
    const isMeant = (at: number) =>
      (shares[at] ?? 0) >= values.demandTrace && sharesByDemand.every((other) => (other[at] ?? 0) <= (shares[at] ?? 0));
    // Of a passage that takes up nothing of the demand only a sentence with some of its words refuses it.
    const own = parts.filter((_, at) => (shares[at] ?? 0) >= values.demandTrace);
    const refusing = isOnly && likely.length === 0 ? parts : held === null ? own : answering;
    const refusal = refusalOf(refusing, parts, isMeant, state);
    const nearest = parts[shares.indexOf(best)]?.text ?? '';
    const judged = held === null ? [] : rulesOf(held, nearest);
    if (refusal !== null) {
      return {
        ...nothing,
        demand,
        state: refusal.kind,
        refusal,
        rules: [...demand.rules, ...judged, ...refusal.rules],
      };
    }
    if (held === null) return { ...nothing, demand, state, refusal, rules: demand.rules };
    // Where the heading alone has the words of the only demand, all that stands under it is meant for it.
    const amounts = amountsOf(demand, isOnly && likely.length === 0 ? parts : answering, parts);
    const answer = { demand, answering, all: parts, isMeant, amounts };
    const each = state === 'answered' ? eachNamed(demand, measures, days) : null;
    const rest = leftOf(answer, state) ?? each?.rest ?? null;
    const lateness = lateOf(answer, days) ?? each?.lateness ?? null;
    const unnamed =
      state === 'answered' ? [...new Set([...unnamedProducts(demand.text, parts), ...(each?.unnamed ?? [])])] : [];
    const lacking = [
      ...lackingOf(answer, days),
      ...(rest ? ['rest' as const] : []),
      ...(lateness ? ['late' as const] : []),
      ...(unnamed.length > 0 ? ['product' as const] : []),
    ];
    const { shortfall, told } = amounts;
    const rules = [...demand.rules, ...judged, ...(shortfall?.rules ?? [])];
    const isUntold = holds(wantsKnown, demand.text) && !parts.some((part) => holds(madeKnown, part.text));
    const isUnsure = amounts.doubtful || isUntold || isFaint(held, answer, isOnly);
    const found = isUnsure && state === 'answered' ? 'unclear' : state;
    return { demand, state: found, lacking, told, shortfall, refusal, rest, unnamed, lateness, rules };
  });
}
