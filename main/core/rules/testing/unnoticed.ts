import type { FormRule } from '../first-match.ts';
import { mutantsOf, withRegex } from './mutants.ts';

/** What rules say of a text: the deciding rule, and what that is worth outside. Two rules may be worth the same, or no more than none. */
export type Judged = { id: string; outcome: string | null };

export type Change<R> = { change: string; by: R | null };

export type RuleSubject<R extends FormRule> = {
  rules: readonly R[];
  texts: readonly string[];
  judge: (text: string, rules: readonly R[]) => Judged | null;
  /** A rule without what it says beside its forms (a flag): that too must be noticed. */
  without?: ((rule: R) => Change<R>[]) | undefined;
};

/** The changes of one rule that no text of the subject is judged differently by. Empty when every piece of the rule is held. */
export function unnoticedChanges<R extends FormRule>(subject: RuleSubject<R>, rule: R): string[] {
  const { rules, texts, judge } = subject;
  const outcome = (text: string, own: readonly R[]) => judge(text, own)?.outcome ?? null;
  const before = texts.map((text) => outcome(text, rules));
  const noticed = (own: readonly R[]) => texts.some((text, at) => outcome(text, own) !== before[at]);
  return changesOf(subject, rule).flatMap(({ change, by }) => (noticed(replaced(rules, rule, by)) ? [] : [change]));
}

/** Every way in which a rule can be a little wrong. */
function changesOf<R extends FormRule>({ without }: RuleSubject<R>, rule: R): Change<R>[] {
  const { form, not } = rule;
  const forms = mutantsOf(form).map(({ change, regex }) => ({ change, by: { ...rule, form: withRegex(form, regex) } }));
  const nots = not === undefined ? [] : [{ change: 'no exception', regex: /(?!)/ }, ...mutantsOf(not)];
  return [
    { change: 'the rule gone', by: null },
    ...forms,
    ...nots.map(({ change, regex }) => ({
      change: `not: ${change}`,
      by: { ...rule, not: withRegex(not ?? form, regex) },
    })),
    ...(without?.(rule) ?? []),
  ];
}

function replaced<R>(rules: readonly R[], old: R, by: R | null): readonly R[] {
  return rules.flatMap((rule) => (rule === old ? (by === null ? [] : [by]) : [rule]));
}
