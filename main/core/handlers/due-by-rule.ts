import type { DueDate } from '#shared/domain/due-date.ts';
import type { DeadlineRule } from '#shared/domain/rule-pack.ts';
import { dueDateFor } from '../calendar/due-date-for.ts';
import { findRule, packsInForce } from '../calendar/find-rule.ts';
import { loadRulePacks } from '../calendar/load-rule-packs.ts';
import { makeWorkingCalendar } from '../calendar/working-calendar.ts';
import { CoreError } from '../core-error.ts';
import type { HandlerContext } from '../handler.ts';
import { officeOf } from './office-of.ts';

type Wanted = {
  subject: DeadlineRule['subject'];
  event: DeadlineRule['event'];
  /** Rule that the person named; unknown ones are refused. */
  rule?: string | undefined;
  /** Usual id of the rule for the answer itself: packs also have rules for returns and support on the same event. */
  usual: string;
  start: string;
};

/** Counts due dates by one rule of the packs in force, the strongest first; gives null when no pack knows a rule. */
export async function ruleCounter(
  context: HandlerContext,
  wanted: Omit<Wanted, 'start'>,
): Promise<(start: string) => DueDate | null> {
  const { ledger } = context.store;
  const packs = await loadRulePacks(ledger, context.asset);
  const { subject, event, rule, usual } = wanted;
  const inForce = packsInForce(packs, officeOf(ledger).rulePacks);
  const found =
    rule === undefined
      ? (findRule(inForce, { subject, event, rule: usual }) ?? findRule(inForce, { subject, event }))
      : findRule([...inForce, ...packs], { subject, event, rule });
  if (!found && rule !== undefined) throw new CoreError('not-found', { id: rule });
  const calendar = makeWorkingCalendar(ledger.holidays);
  return (start) => (found ? dueDateFor({ ...found, start, calendar }) : null);
}

/**
 * The due date by the rule packs in force; null when no pack knows a rule.
 * Errors: `not-found` when the person named a rule that no pack has.
 */
export async function dueByRule(context: HandlerContext, wanted: Wanted): Promise<DueDate | null> {
  return (await ruleCounter(context, wanted))(wanted.start);
}
