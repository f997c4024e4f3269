import type { FormRule } from '../first-match.ts';
import { holdRules } from './hold-rules.ts';
import type { Change } from './unnoticed.ts';

export type FirstMatchSubject<R extends FormRule> = {
  name: string;
  rules: readonly R[];
  /** Invented texts by the id of the rule that decides them. Each is a counter-example of every other rule. */
  corpus: Readonly<Record<string, readonly string[]>>;
  /** Texts that no rule decides. */
  none: readonly string[];
  decide: (text: string, rules: readonly R[]) => R | null;
  /** What a decision is worth outside: two rules with the same outcome may stand for each other. */
  outcome: (rule: R) => string | null;
  without?: (rule: R) => Change<R>[];
};

/** Holds that each text is decided by its rule, and that no rule, word or option can go without a text that notices. */
export function holdFirstMatch<R extends FormRule>(subject: FirstMatchSubject<R>): void {
  const { name, rules, corpus, none, decide, outcome, without } = subject;
  const judge = (text: string, own: readonly R[]) => {
    const rule = decide(text, own);
    return rule === null ? null : { id: rule.id, outcome: outcome(rule) };
  };
  holdRules(name, { rules, judge, without }, corpus, none);
}
