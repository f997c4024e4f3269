import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import { happenedBy } from '#shared/domain/stages/fact.ts';
import { withVotes } from '#shared/domain/votes-of-round.ts';
import { votesOnPoint } from '#shared/domain/votes-on-point.ts';
import { dueAt } from './due-at.ts';
import { chasesAt, roundsAt } from './rounds-at.ts';

/** Status of a point by its steps up to a day; steps without a day count as known from the start. */
function pointStatusAt(point: PointRecord, day: string): PointStatus {
  const steps = point.history.filter((step) => happenedBy(step.on || null, day));
  const latest = steps.reduce<(typeof steps)[number] | null>(
    (best, step) => (best && best.on > step.on ? best : step),
    null,
  );
  return (latest?.to as PointStatus | undefined) ?? (point.history.length > 0 ? 'not-handed-over' : point.status);
}

/** The votes on a point by a day: those of a round that is over now are those of its opinion then. */
function votesAt(
  organs: Ledger['organs'],
  point: PointRecord,
  isOver: boolean,
  opinion: OpinionRecord | undefined,
  day: string,
) {
  if (!isOver) return withVotes(point, ({ on }) => on <= day);
  return opinion ? votesOnPoint(organs, opinion, point) : { vote: null };
}

/** A point as it stood on a day (ISO). */
export function pointAt(
  organs: Ledger['organs'],
  point: PointRecord,
  opinion: OpinionRecord | undefined,
  day: string,
): PointRecord {
  const { organVotes: _, ...rest } = point;
  const { over, under } = roundsAt(point.rounds, day);
  const { due, selfReport, check, number } = under ?? { ...point, number: point.round };
  const isHandedOver = opinion?.handedOverOn != null || opinion?.alsoTo !== undefined;
  return {
    ...rest,
    status: pointStatusAt(point, day),
    due: isHandedOver ? dueAt(due, day) : null,
    limit: dueAt(point.limit, day),
    selfReport: selfReport && selfReport.on <= day ? selfReport : null,
    check: check && check.on <= day ? check : null,
    ...votesAt(organs, point, under !== null, opinion, day),
    round: number,
    rounds: over,
    ...chasesAt(point, day),
    history: point.history.filter((step) => happenedBy(step.on || null, day)),
  };
}
