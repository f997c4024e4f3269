import { type Decision, firstMatch } from '#core/rules/first-match.ts';
import { findFigures } from '#shared/text/figure.ts';
import { type Tense, type TenseRule, tenseRules, turnToFuture } from './tense.rules.ts';

export type { Tense } from './tense.rules.ts';

/** The tense of one sentence (or part of one). A promise beside something done counts as done: the part is judged by itself. */
export function tenseOf(sentence: string): Tense {
  const decided = decideTense(sentence);
  if (decided !== null) return decided.rule.tense;
  // A count of something, not promised, is a result.
  return findFigures(sentence).length > 0 ? 'done' : 'stated';
}

/** The rule that tells the tense of a sentence, with its words; null where no word tells it. */
export function decideTense(sentence: string, rules: readonly TenseRule[] = tenseRules): Decision<TenseRule> | null {
  return firstMatch(rules, sentence);
}

/** Parts of a sentence with one tense each: cut before ，下一步, ，将 and ，其余. */
export function cutAtFuture(sentence: string): string[] {
  return sentence.split(turnToFuture.regex);
}
