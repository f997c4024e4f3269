import type { CommitmentRecord, TargetRecord } from '#shared/domain/commitment-record.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { formalOfDraft } from '#shared/domain/superseded-draft.ts';

/** True for an opinion that counts: a second copy of one already followed does not. */
export function isFollowedOpinion(opinion: Pick<OpinionRecord, 'sameAs'>): boolean {
  return opinion.sameAs === null;
}

/** True for a point that counts: not withdrawn, and of an opinion that is followed. */
export function isFollowedPoint(ledger: Pick<Ledger, 'opinions'>, point: PointRecord): boolean {
  const opinion = ledger.opinions[point.opinion];
  return point.state !== 'withdrawn' && opinion !== undefined && isFollowedOpinion(opinion);
}

/** True for a promise on which a person acted: confirmed, decided, or changed. */
function isActedOn({ state, entered }: CommitmentRecord): boolean {
  return state !== 'proposed' || entered.length > 0;
}

/** The formal report behind whose coming a promise of the draft fell away; null for every promise that stands. */
export function formalBehind(
  ledger: Pick<Ledger, 'feedback' | 'organs'>,
  commitment: CommitmentRecord,
): FeedbackRecord | null {
  const report = commitment.feedback === null ? undefined : ledger.feedback[commitment.feedback];
  return report === undefined || isActedOn(commitment) ? null : formalOfDraft(ledger, report);
}

/** True for a promise that stands in a second copy or an earlier version of a report alone, and on which nobody acted. */
function isOfCopy({ feedback }: Pick<Ledger, 'feedback'>, commitment: CommitmentRecord): boolean {
  const report = commitment.feedback === null ? undefined : feedback[commitment.feedback];
  return report !== undefined && report.sameAs !== null && !isActedOn(commitment);
}

/**
 * True for a promise that counts: not one that only the draft for comments made, once the formal report is there, nor one of a second copy
 * or an earlier version of a report, unless a person acted on it.
 */
export function isFollowedCommitment(
  ledger: Pick<Ledger, 'feedback' | 'organs'>,
  commitment: CommitmentRecord,
): boolean {
  return !isOfCopy(ledger, commitment) && formalBehind(ledger, commitment) === null;
}

/** True for a target or actual that counts: what a paper says twice, and a second printing of it, do not. */
export function isFollowedTarget(target: Pick<TargetRecord, 'sameAs'>): boolean {
  return target.sameAs === undefined;
}
