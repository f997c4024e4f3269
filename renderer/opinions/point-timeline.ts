import type { Say } from '#renderer/base/language.tsx';
import { chaseFacts } from '#renderer/facts/chase-facts.ts';
import { inOrder, isConfirmed, type ShownFact } from '#renderer/facts/fact.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pointStatuses } from '#shared/domain/point-status.ts';

/** Every step of a point's status and every chase, by day, with who entered it. */
export function pointTimeline(point: PointRecord, say: Say, nameOf: (organ: string) => string): ShownFact[] {
  const labelOf = (status: string) => {
    const known = pointStatuses.find((one) => one === status);
    return known ? say(`status.${known}`) : status;
  };
  return inOrder([
    ...point.history.map((step, at) => ({
      key: `${at} ${step.to}`,
      on: step.on || null,
      what: say('facts.from-to', { from: labelOf(step.from), to: labelOf(step.to) }),
      // All rounds in one course: what tells them apart stands in the steps themselves.
      round: 1,
      enteredOn: step.enteredOn,
      by: step.by,
      note: step.note,
      isConfirmed: isConfirmed(step),
    })),
    ...chaseFacts(point.chases, say, nameOf).map((fact) => ({ ...fact, round: 1 })),
  ]);
}
