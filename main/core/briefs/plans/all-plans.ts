import { CoreError } from '#core/core-error.ts';
import type { BriefPlan } from '../outline/brief-input.ts';
import { comparisonPlan } from './comparison-plan.ts';

/** Every kind of paper that can be written, in the order of the list. */
export const allPlans: readonly BriefPlan[] = [comparisonPlan];

/** Errors: `brief-kind-unknown`. */
export function planOf(kind: string): BriefPlan {
  const plan = allPlans.find((one) => one.kind.id === kind);
  if (!plan) throw new CoreError('brief-kind-unknown', { kind });
  return plan;
}
