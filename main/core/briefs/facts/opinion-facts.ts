import { CoreError } from '#core/core-error.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { EvidenceRecord } from '#shared/domain/finding-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { PlanScope } from '../outline/brief-input.ts';

/** The opinion a scope names. Errors: `brief-scope-missing` without one, `not-found` for an unknown id. */
export function opinionInScope(scope: PlanScope): OpinionRecord {
  const id = scope.scope.opinion;
  if (!id) throw new CoreError('brief-scope-missing', { name: 'opinion' });
  const opinion = scope.ledger.opinions[id];
  if (!opinion) throw new CoreError('not-found', { id });
  return opinion;
}

/** Opinions that are followed: second copies of one paper are left out. Newest first. */
export function followedOpinions(ledger: Ledger): OpinionRecord[] {
  return Object.values(ledger.opinions)
    .filter((opinion) => !opinion.sameAs)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));
}

/** Points of an opinion in their order; withdrawn ones are left out. */
export function pointsOf(ledger: Ledger, opinion: string): PointRecord[] {
  return Object.values(ledger.points)
    .filter((point) => point.opinion === opinion && point.state !== 'withdrawn')
    .sort((a, b) => a.number - b.number || a.id.localeCompare(b.id));
}

/** Feedback reports attached to an opinion, the one to rely on last: later round, formal before draft, later arrival. */
export function feedbackOf(ledger: Ledger, opinion: string): FeedbackRecord[] {
  return Object.values(ledger.feedback)
    .filter((feedback) => feedback.opinion === opinion && !feedback.sameAs)
    .sort(
      (a, b) =>
        a.round - b.round ||
        (a.version === b.version ? 0 : a.version === 'draft' ? -1 : 1) ||
        (a.receivedOn ?? '').localeCompare(b.receivedOn ?? '') ||
        a.id.localeCompare(b.id),
    );
}

/** Feedback the paper is written against: the one named in the scope, else the one to rely on; none while none came. */
export function feedbackInScope(scope: PlanScope, opinion: string): FeedbackRecord | undefined {
  const id = scope.scope.feedback;
  if (!id) return feedbackOf(scope.ledger, opinion).at(-1);
  const feedback = scope.ledger.feedback[id];
  if (!feedback) throw new CoreError('not-found', { id });
  return feedback;
}

export function evidenceOf(ledger: Ledger, point: PointRecord): EvidenceRecord[] {
  return Object.values(ledger.evidence)
    .filter((evidence) => evidence.point === point.id)
    .sort((a, b) => a.id.localeCompare(b.id));
}
