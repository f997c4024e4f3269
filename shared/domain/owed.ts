import { daysUntil } from './days-until.ts';
import { type Duty, type DutyKind, windowDuties } from './duty.ts';

/** What an item owes next. `due` is ISO; `days` counts from today until it, negative when the day has passed. */
export type Owed = { kind: DutyKind; round: number; due: string; days: number };

/** A record with what it owes next; null when it owes nothing that has a day. */
export type WithOwed<Item> = Item & { owed: Owed | null };

/**
 * Of some duties, the one whose day comes first among those that are open; null when none is owed by a day. Windows that nobody is late
 * for (`windowDuties`) are no debt. `today` is ISO. Lists, pages and the desk all tell from this what is late.
 */
export function nextOwed(duties: readonly Duty[], today: string): Owed | null {
  let next: Owed | null = null;
  for (const { kind, round, due, state } of duties) {
    if (state !== 'open' || due === null || windowDuties.includes(kind)) continue;
    if (next === null || due.date < next.due) next = { kind, round, due: due.date, days: daysUntil(due.date, today) };
  }
  return next;
}
