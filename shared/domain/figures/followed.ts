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

type Promises = Pick<Ledger, 'feedback' | 'organs' | 'commitments'>;

/** True for a promise on which a person acted: confirmed, decided, or changed. */
export function isActedOn({ state, entered }: CommitmentRecord): boolean {
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

const words = ({ citation }: CommitmentRecord) => citation.quote.replace(/\s/g, '');

/**
 * True for a promise of a second copy or an earlier version of a report, on which nobody acted or which the report that is followed makes as
 * well: it counts there.
 */
function isOfCopy({ feedback, commitments }: Promises, commitment: CommitmentRecord): boolean {
  const followed = commitment.feedback === null ? null : (feedback[commitment.feedback]?.sameAs ?? null);
  if (followed === null) return false;
  if (!isActedOn(commitment)) return true;
  return Object.values(commitments).some((one) => one.feedback === followed && words(one) === words(commitment));
}

/**
 * True for a promise that counts: not one that only the draft for comments made, once the formal report is there, nor one of a second copy
 * or an earlier version of a report, unless a person acted on it.
 */
export function isFollowedCommitment(ledger: Promises, commitment: CommitmentRecord): boolean {
  return !isOfCopy(ledger, commitment) && formalBehind(ledger, commitment) === null;
}

/** True for a target or actual that counts: what a paper says twice, and a second printing of it, do not. */
export function isFollowedTarget(target: Pick<TargetRecord, 'sameAs'>): boolean {
  return target.sameAs === undefined;
}
