import type { PointRecord } from './opinion-record.ts';

/** When the work of a point was done; `on` is ISO, null when nobody knows the day. */
export type WorkDone = { on: string | null };

type Found = Pick<PointRecord, 'selfReport' | 'check'>;

/** ISO day on which the organ reported the work done, as long as no later check found less; null where it did not. */
function reportedDone({ selfReport, check }: Found): string | null {
  if (selfReport?.value !== 'done') return null;
  const isRefuted = check !== null && check.value !== 'done' && check.on >= selfReport.on;
  return isRefuted ? null : selfReport.on;
}

/**
 * When the work of a point was done in time's account: on the day that a check found, else on the day on which its organ reported it, which a
 * check only confirms, else on the day of the check that found it done. Null while nobody reported it done, and after a check that found
 * less. Whether the point is closed is another matter: only a check does that.
 */
export function workDone(point: Found): WorkDone | null {
  const reported = reportedDone(point);
  if (point.check?.value !== 'done') return reported === null ? null : { on: reported };
  const { finishedOn, on } = point.check;
  return { on: finishedOn ?? (reported !== null && reported < on ? reported : on) };
}
