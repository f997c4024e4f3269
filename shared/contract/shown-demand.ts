import type { DemandState } from '../domain/demand-state.ts';
import type { DemandAnswer } from './comparison-calls.ts';

/** How a demand is answered in one word: something that stays without an answer makes it answered in part. */
export function shownDemand({ state, lacking }: Pick<DemandAnswer, 'state' | 'lacking'>): DemandState | 'in-part' {
  return state === 'answered' && lacking.length > 0 ? 'in-part' : state;
}
