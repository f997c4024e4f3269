import { anyMatch, type Decision, type FormRule, firstMatch, holds } from '#core/rules/first-match.ts';
import { acting, bare, counted, indicatorRules, leadIns, subject, timeIn, vague } from './indicator.rules.ts';

const longestName = 36;

/** A name without the words before it that say only when, where or how sure. */
export function stripLeadIns(text: string): string {
  let name = text.replace(/\s+/g, ' ').trim();
  for (let again = true; again; ) {
    const shorter = leadIns.replace(timeIn.replace(name)).trim();
    again = shorter !== name;
    name = shorter;
  }
  return name;
}

/** True for words that begin with what is done rather than with what is measured. */
export function isActing(name: string): boolean {
  return acting.test(name);
}

/** True for what a report measures: a noun phrase that ends like an indicator and does not begin with an action. */
export function isIndicator(name: string): boolean {
  return name.length <= longestName && anyMatch(indicatorRules, name);
}

/** The rule by which a name is that of an indicator, with the words it decided by. */
export function decideIndicator(name: string, rules: readonly FormRule[] = indicatorRules): Decision<FormRule> | null {
  return name.length > longestName ? null : firstMatch(rules, name);
}

/** Names that say too little even with the clause before: 产量 behind 播种面积 is not the yield of an area. */
export function isVagueName(name: string): boolean {
  return holds(vague, name);
}

/** Names that say nothing without the thing before them (总数, 占比). */
export function isBareName(name: string): boolean {
  return holds(bare, name);
}

/** True for things that are counted by themselves, so that 规上工业企业达到1500家 is a statement without a word like 数量. */
export function isCounted(name: string): boolean {
  return holds(counted, name);
}

/** True for a noun phrase that a verb may say something of, whatever it ends with. */
export function isSubject(name: string): boolean {
  return holds(subject, name);
}
