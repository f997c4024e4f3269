import type { Form } from './form.ts';

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
};

/** What was decided, by which rule and by which words of the text. */
export type Decision<R> = { rule: R; words: string };

/** The first rule whose form the text has, with the words that decided. `textOf` gives the text that a rule reads. */
export function firstMatch<R extends FormRule>(
  rules: readonly R[],
  textOf: string | ((rule: R) => string),
): Decision<R> | null {
  for (const rule of rules) {
    const text = typeof textOf === 'string' ? textOf : textOf(rule);
    if (!holds(rule, text)) continue;
    return { rule, words: rule.form.words(text) ?? '' };
  }
  return null;
}

/** True when any rule holds: what a lexicon of rules is asked most. */
export function anyMatch(rules: readonly FormRule[], text: string): boolean {
  return rules.some((rule) => holds(rule, text));
}

/** True when a text has what a rule asks for. */
export function holds(rule: FormRule, text: string): boolean {
  return rule.form.test(text) && allows(rule, text);
}

/** True when nothing but its form speaks against a rule in a text. */
export function allows({ also, not, longest }: FormRule, text: string): boolean {
  return (longest === undefined || text.length <= longest) && also?.test(text) !== false && !not?.test(text);
}
