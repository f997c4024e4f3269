import { addMonths } from '../../calendar/iso-day.ts';
import type { Doubt, DoubtCode } from './doubt.ts';

/** An act older than this when it is entered is asked about: mostly a year was mistyped. */
const oldActMonths = 36;
/** A due date further away than this is asked about. */
const farDueMonths = 72;

/** Doubts about the day of an act by itself: not yet come, or years ago. */
export function doubtsOfDay(on: string | null | undefined, today: string): Doubt[] {
  if (!on) return [];
  if (on > today) return [{ code: 'in-the-future', kind: 'unlikely', details: { on, today } }];
  if (on < addMonths(today, -oldActMonths).date) return [{ code: 'years-ago', kind: 'unlikely', details: { on } }];
  return [];
}

/** One act that must not (or hardly can) lie before another. Nothing while either day is unknown. */
export function doubtOfOrder(
  code: DoubtCode,
  kind: Doubt['kind'],
  days: { on: string | null | undefined; start: string | null | undefined },
): Doubt[] {
  const { on, start } = days;
  return on && start && on < start ? [{ code, kind, details: { on, start } }] : [];
}

/** An act of a handling lies behind its start: the hand-over, or the order to handle again. Days are ISO; null where not known. */
export function doubtsBehindStart(
  on: string | null | undefined,
  start: { handedOverOn: string | null | undefined; redoneOn?: string | null | undefined },
): Doubt[] {
  const { handedOverOn, redoneOn } = start;
  if (redoneOn) return doubtOfOrder('before-round', 'impossible', { on, start: redoneOn });
  return doubtOfOrder('before-hand-over', 'impossible', { on, start: handedOverOn });
}

/** Doubts about a due date that a person sets: before its start, or many years away. */
export function doubtsOfDue(due: string, start: string | null | undefined, today: string): Doubt[] {
  if (start && due < start) return [{ code: 'due-before-start', kind: 'impossible', details: { due, start } }];
  if (due < addMonths(today, -oldActMonths).date || due > addMonths(today, farDueMonths).date) {
    return [{ code: 'due-years-away', kind: 'unlikely', details: { due } }];
  }
  return [];
}
