import type { SuggestionRecord } from '../motion-record.ts';
import { isUndatedPromise, type PromiseBasis, promisesOfRound } from './answer-promise.ts';

/** How the promise of a suggestion's last answer stands, in the order in which lists sort it; `undated`: to be kept, by no stated day. */
export const promiseSigns = ['undated', 'open', 'kept', 'missed', 'dropped'] as const;
export type PromiseSign = (typeof promiseSigns)[number];

/** What a list says of the promises of the handling under way: that which asks most of somebody. Null where nothing is promised. */
export function promiseSignOf(basis: PromiseBasis, suggestion: SuggestionRecord): PromiseSign | null {
  const round = suggestion.rounds.at(-1);
  const promises = round ? promisesOfRound(basis, suggestion, round) : [];
  if (promises.some(isUndatedPromise)) return 'undated';
  return promiseSigns.find((sign) => promises.some(({ state }) => state === sign)) ?? null;
}
