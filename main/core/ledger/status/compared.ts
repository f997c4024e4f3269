import type { Comparison } from '#shared/contract/comparison-calls.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { compareOpinion, type LaidMeasure, layMeasures } from '../../comparison/compare-opinion.ts';
import type { ComparisonInput } from '../../comparison/comparison-input.ts';
import { layRound, partsOfRound, roundInput } from './laid-round.ts';

type OfRound<T> = (ledger: Ledger, feedback: FeedbackRecord) => T | null;

/** What is made of the round of an attached feedback. Records are replaced when they change, so it holds while the same records stand. */
function keptOfRound<T>(make: (input: ComparisonInput) => T): OfRound<T> {
  const known = new WeakMap<FeedbackRecord, { parts: unknown[]; made: T }>();
  return (ledger, feedback) => {
    if (feedback.opinion === null) return null;
    const round = layRound(ledger, feedback.opinion, feedback);
    if (round.points.length === 0 || round.own.measures.length === 0) return null;
    const parts = [ledger.organs, ...partsOfRound(round)];
    const before = known.get(feedback);
    const isSame =
      before?.parts.length === parts.length && before.parts.every((part, at) => Object.is(part, parts[at]));
    if (before && isSame) return before.made;
    const made = make(roundInput(ledger, feedback.opinion, round));
    known.set(feedback, { parts, made });
    return made;
  };
}

/**
 * How the reports of the round of an attached feedback cover its opinion, for the desk. Null while it is attached to none or has nothing
 * to compare.
 */
export const comparedFeedback: OfRound<Comparison> = keptOfRound((input) => compareOpinion(input));

/** The measures that this comparison lays beside points, where nothing else of it is asked. Null as for it. */
export const laidMeasures: OfRound<readonly LaidMeasure[]> = keptOfRound((input) => layMeasures(input));
