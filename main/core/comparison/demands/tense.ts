import { type Decision, firstMatch, holds } from '#core/rules/first-match.ts';
import { findFigures } from '#shared/text/figure.ts';
import { dueOfPromise } from '../commitments/due-of-promise.ts';
import { endedBy } from './evidence.rules.ts';
import type { PaperDays } from './in-time.ts';
import { type Tense, type TenseRule, tenseRules, turnToFuture } from './tense.rules.ts';

export type { Tense } from './tense.rules.ts';

/** The tense of one sentence (or part of one). A promise beside something done counts as done: the part is judged by itself. */
export function tenseOf(sentence: string): Tense {
  const decided = decideTense(sentence);
  if (decided !== null) return decided.rule.tense;
  // A count of something, not promised, is a result.
  return findFigures(sentence).length > 0 ? 'done' : 'stated';
}

/**
 * The tense as seen from the day of the answer: what was brought to its end by a day that lies between the opinion and the answer was done (8月14日前
 * 全部清理完毕, told in October). Of papers without days the words alone tell.
 */
export function tenseOn(sentence: string, { asked, answered }: PaperDays): Tense {
  const tense = tenseOf(sentence);
  if (asked === null || answered === null || decideTense(sentence)?.rule.id !== 'tense-by') return tense;
  if (!holds(endedBy, sentence)) return tense;
  const day = dueOfPromise(sentence, null, Number(answered.slice(0, 4)))?.iso ?? null;
  return day !== null && day > asked && day <= answered ? 'done' : tense;
}

/** The rule that tells the tense of a sentence, with its words; null where no word tells it. */
export function decideTense(sentence: string, rules: readonly TenseRule[] = tenseRules): Decision<TenseRule> | null {
  return firstMatch(rules, sentence);
}

/** Parts of a sentence with one tense each: cut before ，下一步, ，将 and ，其余. */
export function cutAtFuture(sentence: string): string[] {
  return sentence.split(turnToFuture.regex);
}
