import type { PointRecord } from './opinion-record.ts';

/** When the work of a point was done; `on` is ISO, null when nobody knows the day. */
export type WorkDone = { on: string | null };

type Found = Pick<PointRecord, 'selfReport' | 'check' | 'status'>;

/** Where a point stands behind a report that a check, or a person, did not take for true. */
const behind: readonly PointRecord['status'][] = ['not-handed-over', 'handed-over', 'in-progress', 'partly-done'];

/** ISO day on which the organ reported the work done, as long as nobody found less; null where it did not. */
function reportedDone({ selfReport, status }: Found): string | null {
  return selfReport?.value === 'done' && !behind.includes(status) ? selfReport.on : null;
}

/**
 * When the work of a point was done in time's account: on the day that a check found, else on the day on which its organ reported it, which a
 * check only confirms, else on the day of the check that found it done. Null while nobody reported it done, and after somebody found
 * less. Whether the point is closed is another matter: only a check does that.
 */
export function workDone(point: Found): WorkDone | null {
  const reported = reportedDone(point);
  if (point.check?.value !== 'done') return reported === null ? null : { on: reported };
  const { finishedOn, on } = point.check;
  return { on: finishedOn ?? (reported !== null && reported < on ? reported : on) };
}
