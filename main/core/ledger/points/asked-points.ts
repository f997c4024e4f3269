import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { coveragesOf, matchesOf, measuresOf, pointsOf } from '../ledger-index.ts';
import { answersFor, isForeignTo } from './answers-for.ts';

type Known = Pick<Ledger, 'points' | 'measures' | 'matches' | 'coverages' | 'organs' | 'opinions'>;

/** ISO day of the order with which a round began; null for the first, and where nobody knows it. */
function orderedOn({ opinions }: Known, opinion: string, round: number): string | null {
  return opinions[opinion]?.rounds.find(({ number }) => number === round - 1)?.closedOn ?? null;
}

/**
 * True for a point that the round of a report does not ask: it was over before, or the order named others. The report owes no answer to it. A
 * point that somebody added only after the order is asked.
 */
function isSettledBefore(ledger: Known, point: PointRecord, { round }: FeedbackRecord): boolean {
  if (point.round >= round) return false;
  if (point.status === 'done' || point.status === 'not-applicable') return true;
  const on = orderedOn(ledger, point.opinion, round);
  return on !== null && point.history.some((step) => step.on !== '' && step.on <= on);
}

/** True where a person laid something of the report beside the point all the same. */
function isDecided(ledger: Known, point: PointRecord, feedback: FeedbackRecord): boolean {
  const measures = new Set(measuresOf(ledger, feedback.id).map((measure) => measure.id));
  return (
    coveragesOf(ledger, feedback.id).some((one) => one.point === point.id) ||
    matchesOf(ledger, point.id).some((match) => measures.has(match.measure))
  );
}

/** True for a point that a report on some points alone (审议意见第二条…的报告) is not about. */
function isLeftOut({ number }: PointRecord, { onlyPoints }: FeedbackRecord): boolean {
  return onlyPoints !== undefined && !onlyPoints.includes(number);
}

/** The points that the organ of a report has nothing to do with, without those beside which a person laid something of the report. */
export function foreignPoints(ledger: Known, points: readonly PointRecord[], feedback: FeedbackRecord): PointRecord[] {
  return points.filter((point) => isForeignTo(ledger, point, feedback) && !isDecided(ledger, point, feedback));
}

/**
 * The points of an opinion that a report is to answer, those that an earlier round settled, and those that are reported on by another organ or
 * in another report, each by number. An order to handle an opinion again asks for nothing of what was done or no longer applies, nor of what it left out. A report that would have
 * nothing to answer is asked for everything: the organs of its points are not known well enough.
 */
export function askedPoints(
  ledger: Known,
  opinion: string,
  feedback: FeedbackRecord,
): { asked: PointRecord[]; settled: PointRecord[]; others: PointRecord[] } {
  const points = pointsOf(ledger, opinion);
  const settled = points.filter(
    (point) => isSettledBefore(ledger, point, feedback) && !isDecided(ledger, point, feedback),
  );
  const standing = points.filter((point) => !settled.includes(point));
  const isAsked = (point: PointRecord) => answersFor(ledger, point, feedback) && !isLeftOut(point, feedback);
  const asked = standing.filter((point) => isAsked(point) || isDecided(ledger, point, feedback));
  if (asked.length === 0) return { asked: standing, settled, others: [] };
  return { asked, settled, others: standing.filter((point) => !asked.includes(point)) };
}
