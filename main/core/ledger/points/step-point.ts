import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import type { Circumstances } from '../circumstances.ts';

/** The point one step on, with the day on which that happened and the day on which it was entered. */
export function stepped(
  point: PointRecord,
  step: { to: PointStatus; on: string; note: string; confirmed?: string[] },
  now: Circumstances,
): PointRecord {
  if (step.to === point.status) return point;
  const { to, on, note, confirmed = [] } = step;
  const event = { on, enteredOn: now.today, from: point.status, to, by: now.by, note };
  return {
    ...point,
    status: to,
    history: [...point.history, confirmed.length > 0 ? { ...event, confirmed } : event],
  };
}
