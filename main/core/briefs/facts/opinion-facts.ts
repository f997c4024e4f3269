import { CoreError } from '#core/core-error.ts';
import { feedbackOf } from '#core/ledger/ledger-index.ts';
import { recordOf } from '#core/ledger/record-of.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { PlanScope } from '../outline/brief-input.ts';

/** The opinion a scope names. Errors: `brief-scope-missing` without one, `not-found` for an unknown id. */
export function opinionInScope(scope: PlanScope): OpinionRecord {
  const id = scope.scope.opinion;
  if (!id) throw new CoreError('brief-scope-missing', { name: 'opinion' });
  return recordOf(scope.ledger, 'opinions', id);
}

/** Opinions that are followed: second copies of one paper are left out. Oldest first. */
export function followedOpinions(ledger: Ledger): OpinionRecord[] {
  return Object.values(ledger.opinions)
    .filter((opinion) => !opinion.sameAs)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || (a.id < b.id ? -1 : 1));
}

/** The feedback to rely on: later round, formal before draft, later arrival. Undefined while none came. */
export function latestFeedback(ledger: Ledger, opinion: string): FeedbackRecord | undefined {
  return [...feedbackOf(ledger, opinion)]
    .sort(
      (a, b) =>
        a.round - b.round ||
        Number(a.version === 'formal') - Number(b.version === 'formal') ||
        (a.receivedOn ?? '').localeCompare(b.receivedOn ?? ''),
    )
    .at(-1);
}

/** Feedback the paper is written against: the one named in the scope, else the one to rely on. Errors: `not-found`. */
export function feedbackInScope(scope: PlanScope, opinion: string): FeedbackRecord | undefined {
  const id = scope.scope.feedback;
  if (!id) return latestFeedback(scope.ledger, opinion);
  return recordOf(scope.ledger, 'feedback', id);
}
