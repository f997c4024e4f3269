import { CoreError } from '#core/core-error.ts';
import { pointsOf } from '#core/ledger/ledger-index.ts';
import type { ComparisonFile } from '#shared/contract/comparison-calls.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { feedbackInScope, opinionInScope } from '../facts/opinion-facts.ts';
import type { BriefInput, BriefPlan, PlanScope } from '../outline/brief-input.ts';

/** Scope of the papers on one opinion: the opinion, and the feedback it is laid beside (else the newest attached one). */
export const opinionScope: BriefPlan['kind']['scope'] = [
  { name: 'opinion', required: true, collection: 'opinions' },
  { name: 'feedback', required: false, collection: 'feedback' },
];

/** The one comparison such a paper needs; none while no feedback has come. */
export function comparisonInScope(scope: PlanScope): { opinion: string; feedback: string }[] {
  const opinion = opinionInScope(scope);
  const feedback = feedbackInScope(scope, opinion.id);
  return feedback ? [{ opinion: opinion.id, feedback: feedback.id }] : [];
}

/** The opinion with its points and its comparison, where there is one. Errors: `brief-scope-empty` without a point. */
export function opinionCase(input: BriefInput): {
  opinion: OpinionRecord;
  points: PointRecord[];
  file: ComparisonFile | undefined;
} {
  const opinion = opinionInScope(input);
  const points = pointsOf(input.ledger, opinion.id);
  if (points.length === 0) throw new CoreError('brief-scope-empty', { name: opinion.title });
  return { opinion, points, file: input.comparisons.get(opinion.id)?.at(-1) };
}
