import type { Comparison } from '#shared/contract/comparison-calls.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { compareOpinion } from '../../comparison/compare-opinion.ts';
import { layRound, partsOfRound, roundInput } from './laid-round.ts';

/** Records are replaced when they change, so a comparison holds while the same records stand. */
const known = new WeakMap<FeedbackRecord, { parts: unknown[]; comparison: Comparison }>();

/**
 * How the reports of the round of an attached feedback cover its opinion, for the desk. Null while it is attached to none or has nothing
 * to compare.
 */
export function comparedFeedback(ledger: Ledger, feedback: FeedbackRecord): Comparison | null {
  if (feedback.opinion === null) return null;
  const round = layRound(ledger, feedback.opinion, feedback);
  if (round.points.length === 0 || round.own.measures.length === 0) return null;
  const parts = [ledger.organs, ...partsOfRound(round)];
  const before = known.get(feedback);
  const isSame = before?.parts.length === parts.length && before.parts.every((part, at) => Object.is(part, parts[at]));
  if (before && isSame) return before.comparison;
  const comparison = compareOpinion(roundInput(ledger, feedback.opinion, round));
  known.set(feedback, { parts, comparison });
  return comparison;
}
