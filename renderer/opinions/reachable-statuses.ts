import { type PointStatus, pointStatuses } from '#shared/domain/point-status.ts';
import { pointTransitions } from '#shared/domain/point-transitions.ts';

/** The status now and those a person may choose next, in their usual order. What else is needed the core says. */
export function reachableStatuses(status: PointStatus): PointStatus[] {
  const next = new Set(
    pointTransitions.filter((row) => row.from.includes(status) && row.call === undefined).map((row) => row.to),
  );
  return pointStatuses.filter((one) => one === status || next.has(one));
}
