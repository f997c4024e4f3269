/**
 * `open`: nothing answers; `promised`: only an intention; `prepared` and `under-way`: only a draft or a scheme, or not yet at its end;
 * `repeated`: only the demand's own words; `old`: only words that an earlier paper had already; `empty`: only words of stance, beside hers; `deferred` and `refused`: it is put off or not taken up; `unclear`: few of its words, but here
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
  | 'old'
  | 'empty'
  | 'open';

/** What of an answered demand stays without an answer. */
export type Facet = 'limit' | 'figure' | 'amount' | 'report' | 'rest' | 'late' | 'product';
