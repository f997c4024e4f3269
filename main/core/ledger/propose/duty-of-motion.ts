import type { LimitedDuty } from '#shared/domain/stated-limit.ts';
import { planAsked, planMade, resultAsked, resultReport, sentThing } from './plan-asked.rules.ts';
import { billAsked } from './stated-limits.rules.ts';
import { dutyOf } from './stated-limits.ts';

/**
 * What a decision on a motion asks for by a time beside reports: the plan of the work (报送实施方案), or a draft to be laid (提出条例草案的议案).
 * `words` stand behind the time, `before` between the time before and it: there the plan is named that is only sent behind it.
 */
export function dutyOfMotion(words: string, before = ''): LimitedDuty | null {
  if (planAsked.form.test(words)) return 'plan';
  const asked = dutyOf(words);
  if (asked === 'written-report' && planMade.form.test(before) && !sentThing.form.test(words)) return 'plan';
  return asked ?? (billAsked.form.test(words) ? 'carry-out' : null);
}

/** The same of a decision that gives motions to organs and to committees: a committee is asked for its report (审议结果的报告). */
export function dutyOfDecision(words: string, before = ''): LimitedDuty | null {
  return resultReport.form.test(words) ? 'review' : dutyOfMotion(words, before);
}

/** What the review of motions asks of committees by a time: the report on their deliberation (审议结果的报告); null for anything else. */
export function dutyOfReview(words: string): LimitedDuty | null {
  return resultAsked.form.test(words) ? 'review' : null;
}
