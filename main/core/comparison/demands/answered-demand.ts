import type { Citation } from '#shared/domain/citation.ts';
import type { DemandState, Facet } from '#shared/domain/demand-state.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import type { ToldAmount } from './answer-amounts.ts';
import type { Lateness } from './lateness.ts';
import type { Refusal } from './refusal.ts';
import type { Shortfall } from './shortfall.ts';
import type { Demand } from './split-demands.ts';

export type AnsweredDemand = {
  demand: Demand;
  state: DemandState;
  lacking: Facet[];
  /** The amounts that the answer tells of what was asked, reached or not. */
  told: ToldAmount[];
  /** The amount asked for of which the answer reports less (or more than is allowed). */
  shortfall: Shortfall | null;
  /** The words by which the answer refuses it or puts it off. */
  refusal: Refusal | null;
  /** The words on what is still to be done of it, beside what was done. */
  rest: string | null;
  /** Of several products asked for in one breath those of which the answer tells nothing, while it tells of another. */
  unnamed: string[];
  /** The day behind the limit on which it was done, or is to be done. */
  lateness: Lateness | null;
  /** Nothing of what answers it is done, nor has a day or a figure of its own. */
  isBare: boolean;
  /** The day until which it is promised, as printed, where a promise within the limit answers it. */
  promisedBy: string | null;
  /** The rules of the demand, the number that its answer reached, and what told the tense of the sentence that answers it best. */
  rules: RuleReason[];
  /** The words of the sentences that answer it, or refuse it; none where nothing does. */
  by: string[];
  /** Where these stand. */
  citations?: Citation[];
};
