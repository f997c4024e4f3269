import { firstMatch, reasonOf } from '#core/rules/first-match.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { type AskedRule, askedRules, atLeast, shareUnit, timeUnit } from './amount.rules.ts';
import { type Amount, amountsOf } from './amounts.ts';
import { isInWords } from './counts-in-words.ts';

export type Asked = Amount & { asks: 'least' | 'most' | 'each' | 'each-most'; rules: RuleReason[] };

export function decideAsked(marked: string, rules: readonly AskedRule[] = askedRules) {
  return firstMatch(rules, marked);
}

/** The rules of figures that are no shares. */
const askedOfCounts = askedRules.filter((rule: AskedRule) => rule.share === undefined);

/** What a figure is to an opinion, by its unit too. */
function decideAmount({ marked, unit }: Amount) {
  return decideAsked(marked, shareUnit.test(unit) ? askedRules : askedOfCounts);
}

/** True for a time by which something is to be done, and not one that is to be reached: 5天, not 至少5天. */
function isMoment({ unit, marked }: Amount): boolean {
  return timeUnit.test(unit) && !atLeast.test(marked);
}

export function askedIn(demand: string): Asked[] {
  return amountsOf(demand).flatMap((amount) => {
    const decided = decideAmount(amount);
    const asks = decided?.rule.asks ?? null;
    if (asks === null || (asks === 'least' && isMoment(amount))) return [];
    // 召开一次会议 asks for a deed, which is told without a number.
    if (amount.value < 2 && isInWords(amount.figure)) return [];
    return [{ ...amount, asks, rules: reasonOf(decided) }];
  });
}

/** One of a thing (剧目1部) is told by the deed; a share or a value with decimals is not. */
function isPrecise({ value, unit }: Amount['figure']): boolean {
  return value.includes('.') || shareUnit.test(unit);
}

/** The amounts in figures of which an answer must tell: not those that only say which things are meant, or what there is. */
export function amountsWanted(demand: string): Amount[] {
  return amountsOf(demand).filter((amount) => {
    const { figure, value, unit } = amount;
    const isDeed = value < 2 && !timeUnit.test(unit) && !isPrecise(figure);
    return !isInWords(figure) && !isDeed && (decideAmount(amount)?.rule.asks ?? null) !== null;
  });
}

/** True for an amount that is not to be exceeded. */
export function isMost({ asks }: Asked): boolean {
  return asks === 'most' || asks === 'each-most';
}

/** True for an amount that each of many is to have, so that one of them does not answer for the others. */
export function isEach({ asks }: Asked): boolean {
  return asks === 'each' || asks === 'each-most';
}
