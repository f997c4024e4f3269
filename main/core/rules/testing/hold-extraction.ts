import { expect, it } from 'vitest';
import type { FormRule } from '../first-match.ts';
import { holdRules } from './hold-rules.ts';

export type ExtractionSubject<V, R extends FormRule> = {
  name: string;
  rules: readonly R[];
  /** Invented texts with the value expected of them, by the id of the rule that reads it. */
  corpus: Readonly<Record<string, Readonly<Record<string, V>>>>;
  /** Texts that no rule reads a value from. */
  none: readonly string[];
  read: (text: string, rules: readonly R[]) => { rule: R; value: V } | null;
};

/** Holds that each text gives its value by its rule, and that no piece of a rule can change without a text whose value changes. */
export function holdExtraction<V, R extends FormRule>(subject: ExtractionSubject<V, R>): void {
  const { name, rules, corpus, none, read } = subject;
  const judge = (text: string, own: readonly R[]) => {
    const found = read(text, own);
    return found === null ? null : { id: found.rule.id, outcome: JSON.stringify(found.value) };
  };
  const texts = Object.fromEntries(Object.entries(corpus).map(([id, values]) => [id, Object.keys(values)]));
  holdRules(name, { rules, judge }, texts, none);
  it(`${name} reads the values`, () => {
    for (const values of Object.values(corpus))
      for (const [text, value] of Object.entries(values)) expect(read(text, rules)?.value, text).toEqual(value);
  });
}
