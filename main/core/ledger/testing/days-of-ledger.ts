import type { Ledger } from '#shared/domain/ledger.ts';
import { addDays } from '../../calendar/iso-day.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { deskOf, statusOf } from '../status/desk.ts';
import { usualDays } from '../status/due-items.ts';
import { differentLines, placesIn } from './told-lines.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/u;

function daysIn(value: unknown): string[] {
  if (typeof value === 'string') return isoDay.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

/** Every ISO day that stands in `value`, the day before the first, and the day after each: where anything can turn, it turns on one of them. */
export function turningDays(value: unknown): string[] {
  const days = [...new Set(daysIn(value))].toSorted();
  const [first] = days;
  return first === undefined
    ? []
    : [...new Set([addDays(first, -1), ...days.flatMap((day) => [day, addDays(day, 1)])])].toSorted();
}

/** What was owed, lay on the desk and was counted at the end of each day on which anything turned: a day, and behind it what became different. */
export function owedOnDays({ ...ledger }: Ledger): string[] {
  const { opinions, points, suggestions, motions, commitments, feedback, organs } = ledger;
  let before = new Map<string, string>();
  return turningDays([opinions, points, suggestions, motions, commitments, feedback, organs]).flatMap((day) => {
    const at = ledgerAt(ledger, day);
    const { items, ...desk } = deskOf(at, day, usualDays);
    const waiting = items.map(({ days: _, ...item }) => item);
    const { asOf: _, ...status } = statusOf(at, day);
    const after = placesIn('then', { owed: dutiesOf(at), desk: waiting, counted: { ...desk, today: '', ...status } });
    const lines = differentLines(before, after);
    before = after;
    return lines.length > 0 ? [`on ${day}`, ...lines] : [];
  });
}
