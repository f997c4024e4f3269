import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { coveragesOf, matchesOf, measuresOf, pointsOf } from '../ledger-index.ts';
import { answersFor } from './answers-for.ts';

type Known = Pick<Ledger, 'points' | 'measures' | 'matches' | 'coverages' | 'organs' | 'opinions'>;

/** True for a point that was over before the round of a report began: the report owes no answer to it. */
function isSettledBefore(point: PointRecord, { round }: FeedbackRecord): boolean {
  return point.round < round && (point.status === 'done' || point.status === 'not-applicable');
}

/** True where a person laid something of the report beside the point all the same. */
function isDecided(ledger: Known, point: PointRecord, feedback: FeedbackRecord): boolean {
  const measures = new Set(measuresOf(ledger, feedback.id).map((measure) => measure.id));
  return (
    coveragesOf(ledger, feedback.id).some((one) => one.point === point.id) ||
    matchesOf(ledger, point.id).some((match) => measures.has(match.measure))
  );
}

/**
 * The points of an opinion that a report is to answer, those that an earlier round settled, and those that are for another organ to report
 * on, each by number. An order to handle an opinion again asks for nothing of what was done or no longer applies. A report that would have
 * nothing to answer is asked for everything: the organs of its points are not known well enough.
 */
export function askedPoints(
  ledger: Known,
  opinion: string,
  feedback: FeedbackRecord,
): { asked: PointRecord[]; settled: PointRecord[]; others: PointRecord[] } {
  const points = pointsOf(ledger, opinion);
  const settled = points.filter((point) => isSettledBefore(point, feedback) && !isDecided(ledger, point, feedback));
  const standing = points.filter((point) => !settled.includes(point));
  const asked = standing.filter((point) => answersFor(ledger, point, feedback) || isDecided(ledger, point, feedback));
  if (asked.length === 0) return { asked: standing, settled, others: [] };
  return { asked, settled, others: standing.filter((point) => !asked.includes(point)) };
}
