import type { PointRecord } from '../opinion-record.ts';
import { type PointStatus, pointStatuses } from '../point-status.ts';

/** True for a point that somebody has been asked to carry out and that still applies. */
export function isPointInForce({ state, status }: PointRecord): boolean {
  return state !== 'withdrawn' && status !== 'not-applicable' && status !== 'not-handed-over';
}

/** Points by status; every point stands under exactly one, so the counts add up to the whole. */
export function pointsByStatus(points: readonly PointRecord[]): Record<PointStatus, number> {
  const counts = Object.fromEntries(pointStatuses.map((status) => [status, 0])) as Record<PointStatus, number>;
  for (const { status } of points) counts[status] += 1;
  return counts;
}
