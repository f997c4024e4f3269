import { CoreError } from '#core/core-error.ts';
import type { BriefPlan } from '../outline/brief-input.ts';
import { bulletinPlan } from './bulletin-plan.ts';
import { chaseLetterPlan } from './chase-letter-plan.ts';
import { commitmentLedgerPlan } from './commitment-ledger-plan.ts';
import { comparisonPlan } from './comparison-plan.ts';
import { deliberationDigestPlan } from './deliberation-digest-plan.ts';
import { handOverLetterPlan } from './hand-over-letter-plan.ts';
import { handoverListPlan } from './handover-list-plan.ts';
import { motionReportPlan } from './motion-report-plan.ts';
import { opinionReportPlan } from './opinion-report-plan.ts';
import { suggestionReportPlan } from './suggestion-report-plan.ts';
import { unfinishedListPlan } from './unfinished-list-plan.ts';

/** Every kind of paper that can be written, in the order of the list. */
export const allPlans: readonly BriefPlan[] = [
  comparisonPlan,
  opinionReportPlan,
  motionReportPlan,
  suggestionReportPlan,
  handOverLetterPlan,
  chaseLetterPlan,
  bulletinPlan,
  deliberationDigestPlan,
  commitmentLedgerPlan,
  unfinishedListPlan,
  handoverListPlan,
];

/** Errors: `brief-kind-unknown`. */
export function planOf(kind: string): BriefPlan {
  const plan = allPlans.find((one) => one.kind.id === kind);
  if (!plan) throw new CoreError('brief-kind-unknown', { kind });
  return plan;
}
