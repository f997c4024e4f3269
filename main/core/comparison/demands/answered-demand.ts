import type { RuleReason } from '#shared/domain/rule-reason.ts';
import type { ToldAmount } from './answer-amounts.ts';
import type { Lateness } from './lateness.ts';
import type { Refusal } from './refusal.ts';
import type { Shortfall } from './shortfall.ts';
import type { Demand } from './split-demands.ts';

/**
 * `open`: nothing answers; `promised`: only an intention; `prepared` and `under-way`: only a draft or a scheme, or not yet at its end;
 * `repeated`: only the demand's own words; `empty`: only words of stance, beside hers; `deferred` and `refused`: it is put off or not taken up; `unclear`: few of its words, but here
 * and nowhere else; `answered`.
 */
export type DemandState =
  | 'answered'
  | 'unclear'
  | 'refused'
  | 'deferred'
  | 'under-way'
  | 'prepared'
  | 'promised'
  | 'repeated'
  | 'empty'
  | 'open';

/** What of an answered demand stays without an answer. */
export type Facet = 'limit' | 'figure' | 'amount' | 'report' | 'rest' | 'late' | 'product';

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
  /** The rules of the demand, the number that its answer reached, and what told the tense of the sentence that answers it best. */
  rules: RuleReason[];
};
