import { holds, reasonOf } from '#core/rules/first-match.ts';
import { numberId } from '#core/rules/numbers.ts';
import type { DemandState } from '#shared/domain/demand-state.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { vagueWordsOf } from '../alarms/find-vague-promises.ts';
import { amountValues } from './amount.rules.ts';
import { amountsOf as amountsIn } from './amounts.ts';
import type { Bench, Found } from './answer-bench.ts';
import type { Part } from './answer-parts.ts';
import { type Held, sharesOf } from './answer-shares.ts';
import type { AnsweredDemand } from './answered-demand.ts';
import { aspectFor } from './aspect.ts';
import { unnamedProducts } from './coordinated.ts';
import { stateOf } from './demand-state.ts';
import { eachNamed, membersNamed } from './each-named.ts';
import { leavesRest, madeKnown, namesDeputy, wantsHead, wantsKnown } from './evidence.rules.ts';
import { type HeldAnyhow, isByDeed, isFaint } from './held-anyhow.ts';
import { amountsOf, lackingOf, lateOf, leftOf } from './lacking.ts';
import { unlistedThings } from './listed-things.ts';
import { lacksMadeThing } from './made-thing.ts';
import { promisedDay, promisedInTime } from './promised-in-time.ts';
import { promisedRest } from './promised-rest.ts';
import type { Demand } from './split-demands.ts';
import { isStance } from './stance.ts';
import { decideTense } from './tense.ts';

/** Why an answer is judged so: the number reached, with the sentence that comes nearest, and what tells the tense of that. */
export function rulesOf(held: Held | HeldAnyhow, sentence: string): RuleReason[] {
  const rule = isByDeed(held) ? held : numberId(held);
  return [{ rule, words: sentence }, ...reasonOf(decideTense(sentence))];
}

/** Of a demand that nothing answers nothing is told. */
export const nothing = {
  by: [],
  lacking: [],
  told: [],
  shortfall: null,
  rest: null,
  unnamed: [],
  lateness: null,
  isBare: false,
  promisedBy: null,
};

/** Whether what answers has nothing that could be looked up: of what is ahead a day, of what is on its way a figure, a day or a paper of its own. */
function isBareAnswer(state: DemandState, answering: readonly Part[], demand: Demand): boolean {
  if (answering.some((part) => promisedDay(part) !== null)) return false;
  if (state === 'promised') return !answering.some(({ text }) => hasOwnFact(text, demand.text));
  const telling = answering.filter(({ text }) => aspectFor(text, demand.text)?.rule.id !== 'aspect-handed-over');
  return !telling.some(({ text }) => hasOwnFact(text, demand.text) || saysDone(text));
}

/** Something was done already, though it is no result: 草案已报送审查. */
function saysDone(text: string): boolean {
  const decided = decideTense(text);
  return decided?.rule.id === 'tense-did';
}

/** A figure that is not the one asked for, or a paper by its name. */
function hasOwnFact(text: string, demand: string): boolean {
  return text.includes('《') || amountsIn(text).some(({ figure }) => !demand.includes(figure.text));
}

/** How far an answer goes, by what answers; of a demand that nothing answers, whether anything at all was said. */
export function stateIn(
  { demand, held, answering }: Found,
  { parts, oldParts, isEmpty, point, scale }: Bench,
): DemandState {
  if (isEmpty) return 'empty';
  if (held !== null) return stateOf(demand, answering.length > 0 ? answering : parts, point, scale);
  const saysNothing = (part: Part) => isStance(part, point.text) || vagueWordsOf(part.text, false).length > 0;
  const isOld = sharesOf(demand, oldParts, scale).some((share) => share >= scale.values.demandTrace);
  if (isOld || (parts.length === 0 && oldParts.length > 0)) return 'old';
  return parts.length > 0 && parts.every(saysNothing) ? 'empty' : 'open';
}

function firstOf(parts: readonly Part[], read: (part: Part) => string | null): string | null {
  return parts.map(read).find((words) => words !== null) ?? null;
}

/** All parts of the sentences in which some stand, and of the one right behind them where it speaks of the rest. */
function sentencesOf(answering: readonly Part[], parts: readonly Part[]): Part[] {
  const own = new Set(answering.map(({ sentence }) => sentence));
  return parts.filter(({ sentence, text }) => own.has(sentence) || (own.has(sentence - 1) && holds(leavesRest, text)));
}

/** What a stretch in other words counts it also names in other words. */
const anyThing = { ...amountValues, amountSameThing: 0 };

/** The limit of a demand, or the last one set before it in its point (年内新增泊位5000个，改造道路12条): none may be promised for later. */
function limitOn(demand: Demand, demands: readonly Demand[]): string | null {
  const before = demands.slice(0, Math.max(0, demands.indexOf(demand)));
  return demand.limit ?? before.findLast(({ limit }) => limit !== null)?.limit ?? null;
}

/** Of several that are asked for in one breath those of which nothing is told: products, things listed, and those that `each` has. */
function unnamedIn(demand: Demand, parts: readonly Part[], each: readonly string[]): string[] {
  // Names of which each is asked alone are known by shorter signs there: 河口镇 is told of as 河口.
  const listed =
    membersNamed(demand.text).length > 0 ? [] : unlistedThings(demand.text, parts.map(({ text }) => text).join('\n'));
  return [...new Set([...unnamedProducts(demand.text, parts), ...each, ...listed])];
}

/** An answer that is there, with what of the demand stays without one. */
export function answeredBy(found: Found, held: Held | HeldAnyhow, told: DemandState, bench: Bench): AnsweredDemand {
  const { demand, likely, answering, isOnly, isMeant, nearest } = found;
  const { parts, measures, days } = bench;
  const within = { text: demand.text, limit: limitOn(demand, bench.demands) };
  const ahead: readonly DemandState[] = ['promised', 'prepared', 'under-way'];
  const promisedAll = ahead.includes(told) ? firstOf(answering, (part) => promisedInTime(within, part)) : null;
  const state = promisedAll === null ? told : 'answered';
  // Where the heading alone has the words of the only demand, all that stands under it is meant for it.
  const amounts =
    held === 'demandOtherWords'
      ? amountsOf(demand, answering, answering, anyThing)
      : amountsOf(demand, isOnly && likely.length === 0 ? parts : answering, parts);
  const answer = { demand, answering, all: parts, isMeant, amounts };
  const each = state === 'answered' ? eachNamed(demand, measures, days) : null;
  const left = leftOf(answer, state) ?? each?.rest ?? null;
  const isLeft = state === 'answered' && (left !== null || amounts.shortfall !== null);
  const restBy = isLeft
    ? promisedRest(within, sentencesOf(answering, parts), { rest: left, shortfall: amounts.shortfall })
    : null;
  const rest = restBy === null ? left : null;
  const promisedBy = promisedAll ?? restBy;
  const lateness = lateOf(answer, days) ?? each?.lateness ?? null;
  const unnamed = state === 'answered' ? unnamedIn(demand, parts, each?.unnamed ?? []) : [];
  const lacking = [
    ...lackingOf(answer, days).filter((facet) => restBy === null || facet !== 'amount'),
    ...(rest ? ['rest' as const] : []),
    ...(lateness ? ['late' as const] : []),
    ...(unnamed.length > 0 ? ['product' as const] : []),
  ];
  const shortfall = restBy === null ? amounts.shortfall : null;
  const rules = [...demand.rules, ...rulesOf(held, nearest), ...(shortfall?.rules ?? [])];
  const isUntold = holds(wantsKnown, demand.text) && !parts.some((part) => holds(madeKnown, part.text));
  const isLower = holds(wantsHead, demand.text) && answering.every((part) => holds(namesDeputy, part.text));
  const isUnsure =
    lacksMadeThing(demand.core, parts) || amounts.doubtful || isUntold || isLower || isFaint(held, answer, isOnly);
  const sure = isUnsure && state === 'answered' ? 'unclear' : state;
  const by = [...new Set(answering.map(({ text }) => text))];
  const isBare = isBareAnswer(state, answering.length > 0 ? answering : parts, demand);
  const both = { demand, by, state: sure, lacking, told: amounts.told, shortfall, refusal: null, rest };
  return { ...both, unnamed, lateness, isBare, promisedBy, rules };
}
