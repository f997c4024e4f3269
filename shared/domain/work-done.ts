import type { PointRecord } from './opinion-record.ts';

/** When the work of a point was done; `on` is the ISO day, null when nobody said it, and `by` one by which it was done. */
export type WorkDone = { on: string | null; by: string };

type Found = Pick<PointRecord, 'selfReport' | 'check' | 'status'>;

/** Where a point stands behind a report that a check, or a person, did not take for true. */
const behind: readonly PointRecord['status'][] = ['not-handed-over', 'handed-over', 'in-progress', 'partly-done'];

/** ISO day on which the organ reported the work done, as long as nobody found less; null where it did not. */
function reportedDone({ selfReport, status }: Found): string | null {
  return selfReport?.value === 'done' && !behind.includes(status) ? selfReport.on : null;
}

/**
 * When the work of a point was done: on the day that a check found. Nobody knows the day where none did: the organ's report and the check came
 * after it (`by`: the earlier of the two), so that only work reported by its limit was done in time for sure. Null while nobody reported it done,
 * and after somebody found less. Whether the point is closed is another matter: only a check does that.
 */
export function workDone(point: Found): WorkDone | null {
  const reported = reportedDone(point);
  if (point.check?.value !== 'done') return reported === null ? null : { on: null, by: reported };
  const { finishedOn = null, on } = point.check;
  return { on: finishedOn, by: finishedOn ?? (reported !== null && reported < on ? reported : on) };
}

/** The ISO day that the work counts as done on against its limit: the day itself, else one by which it was done in time; null where only later ones are known. */
export function doneOn({ on, by }: WorkDone, limit: string | null): string | null {
  return on ?? (limit !== null && by > limit ? null : by);
}
