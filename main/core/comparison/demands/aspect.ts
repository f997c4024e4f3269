import { type Decision, firstMatch } from '#core/rules/first-match.ts';
import { titleOfPaper } from './amount-words.rules.ts';
import { type AspectRule, aspectRules } from './aspect.rules.ts';

/** A paper's own name says what it is for, not how far it has come: 出台《征求意见办法》. Its last sign stays, by which it is a scheme or a draft. */
function withoutTitles(clause: string): string {
  return titleOfPaper.form.replaceAll(clause, (_, { end = '' }) => `《${end}`);
}

/** The rule that tells that a clause has no result yet; null where none does. */
export function decideAspect(clause: string, rules: readonly AspectRule[] = aspectRules): Decision<AspectRule> | null {
  return firstMatch(rules, withoutTitles(clause));
}

/**
 * The same for the answer to one demand: what the demand itself asks for is a result (a scheme for 制定方案, 开工 for 开工). Of a deed that is
 * going on none is.
 */
export function aspectFor(clause: string, demand: string): Decision<AspectRule> | null {
  const decided = decideAspect(clause);
  const asked = decided?.rule.unlessAsked?.words(decided.words) ?? null;
  return asked !== null && demand.includes(asked) ? null : decided;
}
