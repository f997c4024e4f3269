import type { Say } from '#renderer/base/language.tsx';
import { inOrder, isConfirmed, type ShownFact } from '#renderer/facts/fact.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pointStatuses } from '#shared/domain/point-status.ts';

/** Every step of a point's status, by day, with who entered it. */
export function pointTimeline(point: PointRecord, say: Say): ShownFact[] {
  const nameOf = (status: string) => {
    const known = pointStatuses.find((one) => one === status);
    return known ? say(`status.${known}`) : status;
  };
  return inOrder(
    point.history.map((step, at) => ({
      key: `${at} ${step.to}`,
      on: step.on || null,
      what: say('facts.from-to', { from: nameOf(step.from), to: nameOf(step.to) }),
      // All rounds in one course: what tells them apart stands in the steps themselves.
      round: 1,
      enteredOn: step.enteredOn,
      by: step.by,
      note: step.note,
      isConfirmed: isConfirmed(step),
    })),
  );
}
