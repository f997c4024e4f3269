import { splitAtCommas } from '#core/language/clauses.ts';
import { type Decision, firstMatch, holds, reasonOf } from '#core/rules/first-match.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import {
  givesReason,
  opensReason,
  type RefusalRule,
  type Refusing,
  refusalPause,
  refusalRules,
} from './refusal.rules.ts';

/** An answer that puts off or refuses: its words up to the refusal, and whether they give a reason. */
export type Refusal = { kind: Refusing; words: string; hasReason: boolean; rules: RuleReason[] };

/** A reason that takes more signs is told from its end: what stands right before the refusal says most. */
const longestWords = 80;

export function decideRefusal(
  clause: string,
  rules: readonly RefusalRule[] = refusalRules,
): Decision<RefusalRule> | null {
  return firstMatch(rules, clause);
}

function shortened(words: string): string {
  return words.length > longestWords ? `…${words.slice(-longestWords)}` : words;
}

/** A refusal with the reason that stands behind it: in its sentence, or at the head of the next. */
export function withReason(refusal: Omit<Refusal, 'hasReason'>, reason: string): Refusal {
  const told = reason.length > longestWords ? `${reason.slice(0, longestWords)}…` : reason;
  return { ...refusal, words: `${refusal.words}，${told}`, hasReason: true };
}

/** What a sentence of an answer refuses or puts off; null when it does neither. */
export function refusalIn(sentence: string): Refusal | null {
  const whole = { text: sentence, start: 0, end: sentence.length };
  for (const clause of splitAtCommas(sentence, whole)) {
    const decided = decideRefusal(clause.text);
    if (!decided) continue;
    const before = sentence.slice(0, clause.end).trim();
    const behind = refusalPause.form.replace(sentence.slice(clause.end));
    const isBehind = !holds(givesReason, before) && holds(opensReason, behind);
    const refusal = { kind: decided.rule.refuses, words: shortened(before), rules: reasonOf(decided) };
    if (isBehind) return withReason(refusal, behind);
    return { ...refusal, hasReason: holds(givesReason, before) };
  }
  return null;
}
