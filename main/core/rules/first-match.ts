import type { RuleReason } from '#shared/domain/rule-reason.ts';
import type { Form } from './form.ts';
import { fits, triedRules } from './tried-rules.ts';

/** A rule by the form of words. `means` says in one sentence, for engineers, what a text that has it is. */
export type FormRule = {
  id: string;
  means: string;
  form: Form;
  /** Must stand in the text too, anywhere. */
  also?: Form;
  /** Must not stand in the text. */
  not?: Form;
  /** The most signs (UTF-16) that such a text has. */
  longest?: number;
  /** The signs in one of which such a text ends; others are let go before the form is tried. */
  ends?: string;
};

/** What was decided, by which rule and by which words of the text. */
export type Decision<R> = { rule: R; words: string };

/** A decision as records keep it; none for none. */
export function reasonOf(decision: Decision<{ id: string }> | null): RuleReason[] {
  return decision === null ? [] : [{ rule: decision.rule.id, words: decision.words.trim() }];
}

/** The first rule whose form the text has, with the words that decided. `textOf` gives the text that a rule reads. */
export function firstMatch<R extends FormRule>(
  rules: readonly R[],
  textOf: string | ((rule: R) => string),
): Decision<R> | null {
  const rule = typeof textOf === 'string' ? firstHolding(rules, textOf) : rules.find((one) => holds(one, textOf(one)));
  if (rule === undefined) return null;
  return { rule, words: rule.form.words(typeof textOf === 'string' ? textOf : textOf(rule)) ?? '' };
}

/** True when any rule holds: what a lexicon of rules is asked most. */
export function anyMatch(rules: readonly FormRule[], text: string): boolean {
  return firstHolding(rules, text) !== undefined;
}

function firstHolding<R extends FormRule>(rules: readonly R[], text: string): R | undefined {
  const tried = triedRules(rules, text);
  if (tried === null) return undefined;
  for (let at = 0; at < tried.length; at += 1) {
    const one = tried[at];
    if (one === undefined || !fits(one, text) || !one.form.test(text)) continue;
    const rule = rules[at];
    if (rule !== undefined && allows(rule, text)) return rule;
  }
  return undefined;
}

/** True when a text has what a rule asks for. */
export function holds(rule: FormRule, text: string): boolean {
  return rule.form.test(text) && allows(rule, text);
}

/** One rule asked alone, with the words that decided; null when it does not hold. */
export function askAlone<R extends FormRule>(rule: R, text: string): Decision<R> | null {
  return holds(rule, text) ? { rule, words: rule.form.words(text) ?? '' } : null;
}

/** True when nothing but its form speaks against a rule in a text. */
export function allows({ also, not, longest, ends }: FormRule, text: string): boolean {
  if (longest !== undefined && text.length > longest) return false;
  if (ends !== undefined && !ends.includes(text.charAt(text.length - 1))) return false;
  return also?.test(text) !== false && !not?.test(text);
}
