import type { DueDate } from '#shared/domain/due-date.ts';
import type { DutyKind } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { type ChosenRule, chooseRule, dueByRule, namedRule } from '../../calendar/choose-rule.ts';
import { countFrom } from '../../calendar/due-date-for.ts';
import { type Rules, rulesOf } from '../../calendar/rules-in-force.ts';
import { closedOn, heardOn } from './opinion-starts.ts';

/** The due date that a limit printed in a paper gives; a length of time counts from the ISO day `start`. */
export function dueOfLimit(limit: StatedLimit, start: string, rules: Rules): DueDate | null {
  const { citation, day, count: length } = limit;
  if (day) return { date: day, original: day, because: { by: 'paper', citation, counted: null }, changes: [] };
  if (!length) return null;
  const { date } = countFrom(start, length.count, length.unit, rules.calendar);
  return { date, original: date, because: { by: 'paper', citation, counted: { start, ...length } }, changes: [] };
}

function ruleFor(ledger: Ledger, opinion: OpinionRecord, duty: DutyKind, isRedo: boolean): ChosenRule | null {
  return chooseRule(rulesOf(ledger), { subjects: ['opinion', 'audit'], duty, matter: opinion.matter, isRedo });
}

/** Due dates of the first handling: what the opinion itself prints, else the rule for its matter, else the usual one. */
export function firstDues(
  ledger: Ledger,
  opinion: OpinionRecord,
  handOver: { on: string; rule?: string | undefined },
): Pick<OpinionRecord, 'due' | 'draftDue'> {
  const rules = rulesOf(ledger);
  const { on, rule } = handOver;
  const starts = { 'handed-over': on, heard: heardOn(ledger, opinion), 'meeting-closed': closedOn(ledger, opinion) };
  const printed = (duty: StatedLimit['duty']) => {
    const limit = opinion.limits.find((one) => one.duty === duty);
    return limit ? dueOfLimit(limit, on, rules) : null;
  };
  if (rule !== undefined) {
    return { due: dueByRule(rules, namedRule(rules, rule), starts), draftDue: printed('draft') };
  }
  return {
    due: printed('written-report') ?? dueByRule(rules, ruleFor(ledger, opinion, 'written-report', false), starts),
    draftDue: printed('draft') ?? dueByRule(rules, ruleFor(ledger, opinion, 'draft', false), starts),
  };
}

/** Due date of a handling ordered again on the ISO day `on`, by the rule in force; null when no pack knows one. */
export function redoDue(ledger: Ledger, opinion: OpinionRecord, on: string): DueDate | null {
  return dueByRule(rulesOf(ledger), ruleFor(ledger, opinion, 'written-report', true), { dissatisfied: on });
}
