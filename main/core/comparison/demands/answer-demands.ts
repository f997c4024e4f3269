import { holds, reasonOf } from '#core/rules/first-match.ts';
import { numberId } from '#core/rules/numbers.ts';
import type { DemandState } from '#shared/domain/demand-state.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { vagueWordsOf } from '../alarms/find-vague-promises.ts';
import type { TermWeights } from '../terms/term-weights.ts';
import { type AnswerOptions, type Bench, benchOf, type Found, foundFor } from './answer-bench.ts';
import type { Part, Passage } from './answer-parts.ts';
import type { Held } from './answer-shares.ts';
import type { AnsweredDemand } from './answered-demand.ts';
import { unnamedProducts } from './coordinated.ts';
import { stateOf } from './demand-state.ts';
import { eachNamed } from './each-named.ts';
import { madeKnown, punished, wantsKnown } from './evidence.rules.ts';
import { type HeldAnyhow, isFaint } from './held-anyhow.ts';
import { amountsOf, lackingOf, lateOf, leftOf } from './lacking.ts';
import { refusalOf } from './refusal-in-answer.ts';
import type { Demand } from './split-demands.ts';
import { isStance } from './stance.ts';
import { decideTense } from './tense.ts';

/** Why an answer is judged so: the number reached, with the sentence that comes nearest, and what tells the tense of that. */
function rulesOf(held: Held | HeldAnyhow, sentence: string): RuleReason[] {
  const rule = held === punished.id ? held : numberId(held);
  return [{ rule, words: sentence }, ...reasonOf(decideTense(sentence))];
}

const nothing = { by: [], lacking: [], told: [], shortfall: null, rest: null, unnamed: [], lateness: null };

/** How far an answer goes, by what answers; of a demand that nothing answers, whether anything at all was said. */
function stateIn({ demand, held, answering }: Found, { parts, point, scale }: Bench): DemandState {
  if (held !== null) return stateOf(demand, answering.length > 0 ? answering : parts, point, scale);
  const saysNothing = (part: Part) => isStance(part, point.text) || vagueWordsOf(part.text, false).length > 0;
  return parts.length > 0 && parts.every(saysNothing) ? 'empty' : 'open';
}

/** An answer that is there, with what of the demand stays without one. */
function answeredBy(found: Found, held: Held | HeldAnyhow, state: DemandState, bench: Bench): AnsweredDemand {
  const { demand, likely, answering, isOnly, isMeant, nearest } = found;
  const { parts, measures, days } = bench;
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
  const rules = [...demand.rules, ...rulesOf(held, nearest), ...(shortfall?.rules ?? [])];
  const isUntold = holds(wantsKnown, demand.text) && !parts.some((part) => holds(madeKnown, part.text));
  const isUnsure = amounts.doubtful || isUntold || isFaint(held, answer, isOnly);
  const sure = isUnsure && state === 'answered' ? 'unclear' : state;
  const by = [...new Set(answering.map(({ text }) => text))];
  return { demand, by, state: sure, lacking, told, shortfall, refusal: null, rest, unnamed, lateness, rules };
}

function answerDemand(demand: Demand, own: number, bench: Bench): AnsweredDemand {
  const found = foundFor(demand, own, bench);
  const { held, refusing, isMeant, nearest } = found;
  const state = stateIn(found, bench);
  const refusal = refusalOf(refusing, bench.parts, isMeant, state);
  if (refusal !== null) {
    const judged = held === null ? [] : rulesOf(held, nearest);
    return {
      ...nothing,
      demand,
      by: bench.parts.flatMap((part) => (part.refusal?.words === refusal.words ? [part.text] : [])),
      state: refusal.kind,
      refusal,
      rules: [...demand.rules, ...judged, ...refusal.rules],
    };
  }
  if (held === null) return { ...nothing, demand, state, refusal, rules: demand.rules };
  return answeredBy(found, held, state, bench);
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
  options: AnswerOptions = {},
): AnsweredDemand[] {
  const bench = benchOf(demands, measures, weights, others, options);
  return demands.map((demand, own) => answerDemand(demand, own, bench));
}
