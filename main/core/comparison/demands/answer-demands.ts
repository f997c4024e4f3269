import { holds } from '#core/rules/first-match.ts';
import type { DemandState } from '#shared/domain/demand-state.ts';
import { anyFigure } from '../alarms/passage.rules.ts';
import type { TermWeights } from '../terms/term-weights.ts';
import { type AnswerOptions, type Bench, benchOf, type Found, foundFor } from './answer-bench.ts';
import type { Passage } from './answer-parts.ts';
import { answeredBy, nothing, rulesOf, stateIn } from './answered-by.ts';
import type { AnsweredDemand } from './answered-demand.ts';
import { inOtherWords } from './in-other-words.ts';
import { refusalOf } from './refusal-in-answer.ts';
import { isBesideDemand } from './soft-deed.ts';
import type { Demand } from './split-demands.ts';
import { decideTense } from './tense.ts';

/** A count up to now may be of what there is. */
const saysDone = ['tense-did', 'tense-result'];

/** Beside what was refused something of the demand was done, and counted: of 12 systems 9 are connected, and 3 cannot be. */
function isDoneBeside({ answering }: Found, state: DemandState): boolean {
  return (
    state === 'answered' &&
    answering.some(({ text, refusal }) => {
      return refusal === null && saysDone.includes(decideTense(text)?.rule.id ?? '') && holds(anyFigure, text);
    })
  );
}

/** What answers a demand, unless all of it only spreads words where a deed was asked for. */
function foundIn(demand: Demand, own: number, bench: Bench): Found {
  const found = foundFor(demand, own, bench);
  const { answering } = found;
  const isBeside = answering.length > 0 && answering.every(({ text }) => isBesideDemand(text, demand.text));
  return isBeside ? { ...found, held: null, answering: [], likely: [] } : found;
}

function answerDemand(demand: Demand, own: number, bench: Bench): AnsweredDemand {
  const found = foundIn(demand, own, bench);
  const { held, refusing, isMeant, nearest } = found;
  const state = stateIn(found, bench);
  const refusal = refusalOf(refusing, bench.parts, isMeant, state);
  if (refusal !== null && held !== null && isDoneBeside(found, state)) {
    const answer = answeredBy(found, held, state, bench);
    const rest = answer.rest ?? refusal.words;
    return { ...answer, rest, lacking: [...new Set([...answer.lacking, 'rest' as const])] };
  }
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
  if (held === null || bench.isEmpty) return { ...nothing, demand, state, refusal, rules: demand.rules };
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
  const answers = demands.map((demand, own) => answerDemand(demand, own, bench));
  return options.rivals ? inOtherWords(answers, bench, options.rivals) : answers;
}
