import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { feedbackOf } from '../ledger-index.ts';

/**
 * The reports that answer an opinion in the round of one of them, in the order in which they came: the formal report, what supplements it,
 * and the reports of other organs. A draft for comments and a stage report stand for themselves, and none stands beside a formal report.
 */
export function roundReports(ledger: Pick<Ledger, 'feedback'>, feedback: FeedbackRecord): FeedbackRecord[] {
  if (feedback.opinion === null || feedback.version !== 'formal' || feedback.sameAs !== null) return [feedback];
  const mates = feedbackOf(ledger, feedback.opinion).filter((one) => {
    return one.id !== feedback.id && one.version === 'formal' && one.round === feedback.round;
  });
  return [...mates, feedback].sort((a, b) => (cameOn(a) < cameOn(b) ? -1 : 1));
}

function cameOn({ receivedOn, id }: FeedbackRecord): string {
  return `${receivedOn ?? ''} ${id}`;
}

/** True for a formal report that another of its round came after: what the round left open is told with the newest. */
export function isFollowedInRound(ledger: Pick<Ledger, 'feedback'>, feedback: FeedbackRecord): boolean {
  const reports = roundReports(ledger, feedback);
  return reports.at(-1)?.id !== feedback.id;
}
