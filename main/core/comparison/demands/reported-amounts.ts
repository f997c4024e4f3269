import { firstMatch, reasonOf } from '#core/rules/first-match.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import {
  actually,
  asksDeed,
  deed,
  lessBy,
  type ReportedRule,
  reportedRules,
  settles,
  stock,
  timeUnit,
} from './amount.rules.ts';
import { type Amount, amountsOf } from './amounts.ts';
import type { Tense } from './tense.ts';

const wholeShare = 100;

/** A sentence of an answer with one tense. `near`: it answers the demand, or follows right behind what does. */
export type ReportingSentence = { text: string; near: boolean };

/** True for a sentence that tells of amounts that were reached, and does not only promise. */
export function tellsReached({ text, tense }: { text: string; tense: Tense }): boolean {
  return tense !== 'promised' || actually.test(text);
}

/** `before`: the amount in the same unit that stands right before it in its sentence. */
export type Reported = Amount & { tells: 'whole' | 'part' | 'left'; rules: RuleReason[]; before?: Amount };

export function decideReported(marked: string, rules: readonly ReportedRule[] = reportedRules) {
  return firstMatch(rules, marked);
}

/** The rules of figures of an answer behind which no other in the same unit stands. */
export const rulesAlone = reportedRules.filter((rule: ReportedRule) => rule.next === undefined);

/** So much of an amount as the share behind it tells, by the figure of that share. */
function shareOf(amount: Amount, share: Amount): Amount {
  return { ...amount, value: (amount.value * share.value) / wholeShare, coarse: 0, figure: share.figure };
}

export function reportedIn(
  { text }: ReportingSentence,
  demand: string,
  rules: readonly ReportedRule[] = reportedRules,
): Reported[] {
  const amounts = amountsOf(text);
  return amounts.flatMap((amount, at): Reported[] => {
    const next = amounts[at + 1];
    const decided = decideReported(amount.marked, next?.unit === amount.unit ? rules : rulesAlone);
    if (!decided) return [];
    const act = decided.rule.unlessAsked?.words(decided.words);
    const isStock = decided.rule.tells === null && stock.test(amount.marked) && !asksDeed.test(demand);
    const told = act && demand.includes(act) ? 'part' : decided.rule.tells;
    const tells = isStock && !(next?.unit === amount.unit && deed.test(next.marked)) ? 'whole' : told;
    const because = reasonOf(decided);
    if (tells === 'share') return next ? [{ ...shareOf(amount, next), tells: 'whole', rules: because }] : [];
    const last = amounts[at - 1];
    const before = last?.unit === amount.unit ? { before: last } : {};
    return tells === null ? [] : [{ ...amount, tells, rules: because, ...before }];
  });
}

/** True for what was taken off an amount: no value that was reached. */
export function isTakenOff({ unit, marked }: Amount): boolean {
  return lessBy.test(marked) || (!timeUnit.test(unit) && settles.test(marked));
}
