import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { votesOf } from '#shared/domain/votes-of-round.ts';
import type { LedgerDraft } from '../ledger-draft.ts';

/** Ids of the records of which a person decided something in another record. */
export type Decided = ReadonlySet<string>;

export function decidedIds(draft: LedgerDraft): Decided {
  const ids = new Set<string>();
  for (const match of draft.all('matches')) {
    ids.add(match.point);
    ids.add(match.measure);
    const feedback = draft.get('measures', match.measure)?.feedback;
    if (feedback) ids.add(feedback);
  }
  for (const coverage of draft.all('coverages')) {
    ids.add(coverage.point);
    ids.add(coverage.feedback);
  }
  for (const evidence of draft.all('evidence')) ids.add(evidence.point);
  for (const feedback of draft.all('feedback')) {
    if (feedback.attachment === 'confirmed' && feedback.opinion !== null) ids.add(feedback.opinion);
  }
  for (const { mergedInto, convertedTo, entered } of draft.all('motions')) {
    if (mergedInto !== null && entered.includes('mergedInto')) ids.add(mergedInto);
    if (convertedTo !== null && entered.includes('convertedTo')) ids.add(convertedTo);
  }
  return ids;
}

/** True when a person has worked on a point. */
export function isTouchedPoint(point: PointRecord, decided: Decided): boolean {
  return (
    point.entered.length > 0 ||
    point.state === 'confirmed' ||
    point.round > 1 ||
    point.selfReport !== null ||
    point.check !== null ||
    votesOf(point).length > 0 ||
    point.status !== 'not-handed-over' ||
    decided.has(point.id)
  );
}

export function isTouchedOpinion(opinion: OpinionRecord, decided: Decided): boolean {
  return (
    opinion.entered.length > 0 ||
    opinion.handedOverOn !== null ||
    votesOf(opinion).length > 0 ||
    opinion.acts.length > 0 ||
    decided.has(opinion.id)
  );
}

export function isTouchedFeedback(feedback: FeedbackRecord, decided: Decided): boolean {
  return feedback.entered.length > 0 || decided.has(feedback.id);
}

export function isTouchedCommitment(commitment: CommitmentRecord): boolean {
  return commitment.entered.length > 0 || (commitment.state !== 'proposed' && commitment.state !== 'open');
}
