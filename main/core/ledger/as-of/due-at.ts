import type { DueChange, DueDate } from '#shared/domain/due-date.ts';
import { leavesOriginal } from '#shared/domain/leaves-original.ts';

/** Changes before which another day rightly held: a correction made after them puts right what they brought. */
function heldBefore({ kind }: DueChange): boolean {
  return leavesOriginal(kind) || kind === 'signed-for' || kind === 'reassigned';
}

/** True for a correction of a day that was in force on a day, or of one that no later step had brought rightly. */
function isOfDay(change: DueChange, date: string, later: readonly DueChange[]): boolean {
  return change.from === date || !later.some(heldBefore);
}

/** The day that was first rightly set, where nothing but more time and corrections came later; null where something else did. */
function firstDay({ changes, original }: DueDate, known: readonly DueChange[]): string | null {
  const isMoved = changes.some(({ kind }) => kind !== 'correction' && !leavesOriginal(kind));
  return known.length > 0 || isMoved ? null : original;
}

/**
 * A due date as it stood at the end of an ISO day: extensions and new counts decided later are taken back, with their reasons. A correction is not: the day
 * that it put right never held.
 */
export function dueAt(due: DueDate | null, day: string): DueDate | null {
  if (!due?.changes.some((change) => change.on > day && change.kind !== 'correction')) return due;
  const changes: DueDate['changes'] = [];
  const later: DueDate['changes'] = [];
  let date = due.changes[0]?.from ?? due.date;
  let original = date;
  let { because } = due;
  for (const change of due.changes.toReversed()) if (change.on > day && change.was) because = change.was;
  for (const change of due.changes) {
    const isKnown = change.kind === 'correction' ? isOfDay(change, date, later) : change.on <= day;
    if (!isKnown) {
      later.push(change);
      continue;
    }
    const isOfExtended = change.kind === 'correction' && changes.some(({ kind }) => leavesOriginal(kind));
    if (!leavesOriginal(change.kind) && !isOfExtended) original = change.to;
    date = change.to;
    changes.push(change);
  }
  const first = firstDay(due, changes);
  return first === null ? { date, original, because, changes } : { date: first, original: first, because, changes };
}
