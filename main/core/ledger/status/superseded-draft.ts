import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { formalBeside } from '#shared/domain/superseded-draft.ts';

/**
 * True for a draft for comments or a stage report whose formal report of the same round lies in the library: what is answered is told from that one. The
 * draft can still be looked at.
 */
export function isSupersededDraft(ledger: Pick<Ledger, 'feedback' | 'organs'>, feedback: FeedbackRecord): boolean {
  return formalBeside(ledger, feedback) !== null;
}
