import type { DueDate } from '#shared/domain/due-date.ts';
import type { DutyKind } from '#shared/domain/duty.ts';
import type { OpinionMatter } from '#shared/domain/opinion-matter.ts';
import { dutyOfRule } from '#shared/domain/rule-duty.ts';
import type { DeadlineRule, RuleEvent, RulePack, RuleSubject } from '#shared/domain/rule-pack.ts';
import { CoreError } from '../core-error.ts';
import { dueDateFor } from './due-date-for.ts';
import type { Rules } from './rules-in-force.ts';

export type ChosenRule = { pack: RulePack; rule: DeadlineRule };

export type WantedRule = {
  subjects: readonly RuleSubject[];
  duty: DutyKind;
  /** What the item is about; the rule made for it comes before the usual one. Null where rules do not differ by it. */
  matter: OpinionMatter | 'hard' | null;
  /** True for a handling ordered again: only rules that count from the dissatisfaction fit then, and no others otherwise. */
  isRedo: boolean;
};

/** Days on which the events happened that rules count from, ISO; events that are not known are left out. */
export type RuleStarts = Partial<Record<RuleEvent, string | null>>;

function fits({ rule }: ChosenRule, wanted: WantedRule): boolean {
  const isOfRound = (rule.event === 'dissatisfied') === wanted.isRedo;
  return wanted.subjects.includes(rule.subject) && dutyOfRule(rule) === wanted.duty && isOfRound;
}

/**
 * The rule of the packs in force for a duty: the first that is made for this matter (the strongest pack first), else the first usual
 * one. Null when no pack knows one: then the paper or a person gives the day.
 */
export function chooseRule(rules: Rules, wanted: WantedRule): ChosenRule | null {
  const all = rules.inForce.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));
  const fitting = all.filter((one) => fits(one, wanted));
  const { matter } = wanted;
  const madeFor = (one: typeof matter) =>
    one === null ? undefined : fitting.find(({ rule }) => rule.matters?.includes(one));
  // Where no pack speaks of special inquiries, their opinions are handled as those on reports.
  const special = madeFor(matter) ?? (matter === 'inquiry' ? madeFor('report') : undefined);
  return special ?? fitting.find(({ rule }) => rule.matters === undefined) ?? null;
}

/** The rule that a person named (`rule`, or `pack~rule` where two packs use one id). Errors: `not-found`. */
export function namedRule(rules: Rules, name: string): ChosenRule {
  for (const pack of [...rules.inForce, ...rules.packs]) {
    const rule = pack.rules.find((one) => name === one.id || name === `${pack.id}~${one.id}`);
    if (rule) return { pack, rule };
  }
  throw new CoreError('not-found', { id: name });
}

/** The rule that a due date was counted by, as its pack has it now; null when it was not counted or the rule is gone. */
export function ruleOfDue(rules: Rules, due: DueDate): ChosenRule | null {
  const { because } = due;
  if (because.by !== 'rule') return null;
  const pack = rules.packs.find((one) => one.id === because.rulePack);
  const rule = pack?.rules.find((one) => one.id === because.rule);
  return pack && rule ? { pack, rule } : null;
}

/** The due date that a chosen rule gives; null without a rule or while the event it counts from is not known. */
export function dueByRule(rules: Rules, chosen: ChosenRule | null, starts: RuleStarts): DueDate | null {
  const start = chosen ? (starts[chosen.rule.event] ?? null) : null;
  return chosen && start ? dueDateFor({ ...chosen, start, calendar: rules.calendar }) : null;
}
