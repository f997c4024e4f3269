import type { DueDate } from '#shared/domain/due-date.ts';
import { leavesOriginal } from '#shared/domain/leaves-original.ts';

/**
 * A due date as it stood at the end of an ISO day: extensions and new counts decided later are taken back, with their reasons. A correction is not: the day
 * that it put right never held.
 */
export function dueAt(due: DueDate | null, day: string): DueDate | null {
  if (!due?.changes.some((change) => change.on > day && change.kind !== 'correction')) return due;
  const changes: DueDate['changes'] = [];
  let date = due.changes[0]?.from ?? due.date;
  let original = date;
  let { because } = due;
  for (const change of due.changes.toReversed()) if (change.on > day && change.was) because = change.was;
  for (const change of due.changes) {
    const isKnown = change.kind === 'correction' ? change.from === date : change.on <= day;
    if (!isKnown) continue;
    const isOfExtended = change.kind === 'correction' && changes.some(({ kind }) => leavesOriginal(kind));
    if (!leavesOriginal(change.kind) && !isOfExtended) original = change.to;
    date = change.to;
    changes.push(change);
  }
  return { date, original, because, changes };
}
