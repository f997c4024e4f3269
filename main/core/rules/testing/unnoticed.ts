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
  return [
    { change: 'the rule gone', by: null },
    ...mutantsOf(rule.form).map(({ change, regex }) => ({
      change,
      by: { ...rule, form: withRegex(rule.form, regex) },
    })),
    ...changedOption(rule, 'also', /(?:)/),
    ...changedOption(rule, 'not', /(?!)/),
    ...changedLength(rule),
    ...changedEnd(rule),
    ...(without?.(rule) ?? []),
  ];
}

/** What a rule asks beside its form, changed piece by piece, and gone. */
function changedOption<R extends FormRule>(rule: R, name: 'also' | 'not', gone: RegExp): Change<R>[] {
  const own = rule[name];
  if (own === undefined) return [];
  return [{ change: 'gone', regex: gone }, ...mutantsOf(own)].map(({ change, regex }) => ({
    change: `${name}: ${change}`,
    by: { ...rule, [name]: withRegex(own, regex) },
  }));
}

function changedLength<R extends FormRule>(rule: R): Change<R>[] {
  const { longest } = rule;
  if (longest === undefined) return [];
  return [longest - 1, longest + 1].map((other) => ({
    change: `at most ${other} signs`,
    by: { ...rule, longest: other },
  }));
}

function changedEnd<R extends FormRule>({ ends, ...rule }: R): Change<R>[] {
  if (ends === undefined) return [];
  const others = [...ends].map((sign) => ({
    change: `not ending in ‹${sign}›`,
    by: { ...rule, ends: ends.replace(sign, '') },
  }));
  return [{ change: 'any end', by: rule }, ...others].map(({ change, by }) => ({ change, by: by as R }));
}

function replaced<R>(rules: readonly R[], old: R, by: R | null): readonly R[] {
  return rules.flatMap((rule) => (rule === old ? (by === null ? [] : [by]) : [rule]));
}
