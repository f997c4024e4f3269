import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';

/** What must be recorded before a point can take a status; null when nothing is missing (`point-transitions.ts`). */
export type StatusStep = 'hand-over' | 'self-report' | 'check' | 'explanation';

export function firstStep(status: PointStatus, opinion: OpinionRecord, point: PointRecord): StatusStep | null {
  switch (status) {
    case 'handed-over':
      return opinion.handedOverOn ? null : 'hand-over';
    case 'in-progress':
      return opinion.handedOverOn || point.selfReport || point.check ? null : 'hand-over';
    case 'done-to-check':
      return point.selfReport?.value === 'done' ? null : 'self-report';
    case 'partly-done':
      return point.selfReport || point.check ? null : 'check';
    case 'done':
      return point.check?.value === 'done' ? null : 'check';
    case 'tracking':
      return point.check ? 'explanation' : 'check';
    case 'not-adopted':
    case 'not-applicable':
    case 'not-handed-over':
      return 'explanation';
  }
}
