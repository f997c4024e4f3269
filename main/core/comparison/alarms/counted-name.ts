import type { Clause } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import type { Figure } from '#shared/text/figure.ts';
import {
  goesOn,
  lightVerb,
  madeVerb,
  nameLead,
  nameSign,
  nameTail,
  newVerb,
  paidVerb,
  rateName,
  verbBehind,
} from './counted.rules.ts';

/** The name of a counted thing as it stands, without the words of time before it and those that lead up to its figure. */
export function bareName(head: string): string {
  return nameTail.form.replace(nameLead.form.replace(head.trim()));
}

/** The verb before a counted thing, in one spelling for those that say the same. */
const verbs = [
  { rule: newVerb, by: '增' },
  { rule: madeVerb, by: '建' },
  { rule: paidVerb, by: '付' },
] as const;

/** The name of a counted thing in one spelling, what is done to it first. */
export function counted(head: string): string {
  const name = lightVerb.form.replace(bareName(head));
  if (holds(rateName, name)) return nameSign.form.replaceAll(name);
  const behind = verbBehind.form.find(name);
  const turned = behind === null ? name : `${behind.words}${bareName(name.slice(0, behind.start))}`;
  const verb = verbs.find(({ rule }) => holds(rule, turned));
  return nameSign.form.replaceAll(verb ? verb.rule.form.replace(turned, verb.by) : turned);
}

/** The words that name what a figure of a clause counts: those before it, with the verb of the first where it goes on (、), and those behind the only one. */
export function wordsOf(clause: Clause, figures: readonly Figure[], at: number): string {
  const [first, figure] = [figures[0], figures[at]];
  const head = clause.text.slice(figures[at - 1]?.end ?? 0, figure?.start);
  if (figures.length === 1) return `${head}${clause.text.slice(figure?.end)}`;
  if (at === 0 || !holds(goesOn, head)) return head;
  const lead = bareName(clause.text.slice(0, first?.start));
  const verb = verbs.map(({ rule }) => rule.form.words(lead)).find((words) => words !== null) ?? '';
  return `${verb}${goesOn.form.replace(head)}`;
}
