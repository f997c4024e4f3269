import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import { pointTransitions } from '#shared/domain/point-transitions.ts';
import type { EvidenceNeed } from '#shared/domain/transition.ts';
import type { Circumstances } from '../circumstances.ts';
import { checkMove } from '../refuse-move.ts';
import { stepped } from './step-point.ts';

/** What happened on the way: on which ISO day, with which words. */
export type PointMove = {
  to: PointStatus;
  on: string;
  /** Words that explain the move; the point's own note counts as well. */
  reason: string;
  call?: string;
  confirmed?: string[];
};

function hasEvidence(point: PointRecord, opinion: OpinionRecord | null, reason: string) {
  return (need: EvidenceNeed): boolean => {
    switch (need) {
      case 'hand-over-date':
        return (opinion?.handedOverOn ?? null) !== null;
      case 'hand-over-or-report':
        return (opinion?.handedOverOn ?? null) !== null || point.selfReport !== null || point.check !== null;
      case 'self-report':
        return point.selfReport !== null;
      case 'self-report-done':
        return point.selfReport?.value === 'done';
      case 'report-or-check':
        return point.selfReport !== null || point.check !== null;
      case 'check':
        return point.check !== null;
      case 'check-done':
        return point.check?.value === 'done';
      case 'check-not-done':
        return point.check?.value === 'not-done';
      case 'explanation':
      case 'reason':
        return reason.trim() !== '';
      default:
        return false;
    }
  };
}

/**
 * The point in its new status. Errors: `transition-illegal`, `evidence-needed`. The verdicts of the round stay what they
 * are: a status says where a point stands, a verdict who found what.
 */
export function movePoint(
  point: PointRecord,
  opinion: OpinionRecord | null,
  move: PointMove,
  now: Circumstances,
): PointRecord {
  if (move.to === point.status) return point;
  checkMove({
    table: pointTransitions,
    statusKey: 'status',
    title: point.title,
    from: point.status,
    to: move.to,
    has: hasEvidence(point, opinion, move.reason || point.note),
    ...(move.call === undefined ? {} : { call: move.call }),
  });
  const { to, on, reason: note, confirmed = [] } = move;
  return stepped(point, { to, on, note, confirmed }, now);
}
