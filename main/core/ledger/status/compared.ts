import type { Comparison } from '#shared/contract/comparison-calls.ts';
import type { FeedbackRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { compareOpinion } from '../../comparison/compare-opinion.ts';
import { measuresOf } from '../ledger-index.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { askedPoints } from '../points/asked-points.ts';
import { pointOrgan } from '../points/point-rows.ts';
import { paperDays } from './paper-days.ts';

type Known = { stood: (PointRecord | MeasureRecord)[]; decided: string; comparison: Comparison };

/** Records are replaced when they change, so a comparison holds while the same records stand. */
const known = new WeakMap<FeedbackRecord, Known>();

function organNames(ledger: Ledger, point: PointRecord): string[] {
  return [pointOrgan(ledger, point), ...point.support].flatMap((id) => organTitle(ledger.organs, id) || []);
}

/** How an attached feedback covers its opinion, for the desk. Null while it is attached to none or has nothing to compare. */
export function comparedFeedback(ledger: Ledger, feedback: FeedbackRecord): Comparison | null {
  if (feedback.opinion === null) return null;
  const { asked: points } = askedPoints(ledger, feedback.opinion, feedback);
  const measures = measuresOf(ledger, feedback.id);
  if (points.length === 0 || measures.length === 0) return null;
  const ids = new Set(points.map((point) => point.id));
  const decisions = Object.values(ledger.matches).filter((match) => ids.has(match.point));
  const coverages = Object.values(ledger.coverages).filter((one) => one.feedback === feedback.id && ids.has(one.point));
  const stood = [...points, ...measures];
  const days = paperDays(ledger, feedback.opinion, feedback);
  const decided = JSON.stringify([decisions, coverages, days]);
  const before = known.get(feedback);
  const isSame =
    before?.decided === decided &&
    before.stood.length === stood.length &&
    before.stood.every((record, index) => record === stood[index]);
  if (before && isSame) return before.comparison;
  const comparison = compareOpinion({
    opinion: feedback.opinion,
    feedback: feedback.id,
    points: points.map((point) => ({ ...point, organs: organNames(ledger, point) })),
    measures,
    pointsNamed: feedback.pointsNamed,
    decisions,
    coverages,
    days,
    language: ledgerLanguage(ledger),
  });
  known.set(feedback, { stood, decided, comparison });
  return comparison;
}
