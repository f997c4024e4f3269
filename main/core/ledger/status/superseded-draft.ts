import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { feedbackOf } from '../ledger-index.ts';

/**
 * True for a draft for comments whose formal report of the same round lies in the library: what is answered is told from that one. The
 * draft can still be looked at.
 */
export function isSupersededDraft(ledger: Pick<Ledger, 'feedback'>, feedback: FeedbackRecord): boolean {
  if (feedback.version !== 'draft' || feedback.opinion === null) return false;
  return feedbackOf(ledger, feedback.opinion).some((one) => one.version === 'formal' && one.round === feedback.round);
}
