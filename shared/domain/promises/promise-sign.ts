import type { CommitmentRecord } from '../commitment-record.ts';
import type { SuggestionRecord } from '../motion-record.ts';
import { isUndatedPromise, type PromiseBasis, promisesOfRound } from './answer-promise.ts';
import { promisesOfLetters } from './promises-of-letters.ts';

/** How the promise of a suggestion's last answer stands, in the order in which lists sort it; `undated`: to be kept, by no stated day. */
export const promiseSigns = ['undated', 'open', 'kept', 'missed', 'dropped'] as const;
export type PromiseSign = (typeof promiseSigns)[number];

const signs = {
  proposed: 'open',
  open: 'open',
  kept: 'kept',
  'partly-kept': 'missed',
  missed: 'missed',
  dropped: 'dropped',
} as const satisfies Record<CommitmentRecord['state'], PromiseSign>;

/** How what the letters promise stands, where the answer has no promise beside it. */
function signOfLetters(printed: readonly CommitmentRecord[]): PromiseSign | null {
  const own = printed.map(({ state, due }) => (signs[state] === 'open' && due === null ? 'undated' : signs[state]));
  return promiseSigns.find((sign) => own.includes(sign)) ?? null;
}

/** What a list says of the promises of the handling under way: that which asks most of somebody. Null where nothing is promised. */
export function promiseSignOf(basis: PromiseBasis, suggestion: SuggestionRecord): PromiseSign | null {
  const round = suggestion.rounds.at(-1);
  const promises = round ? promisesOfRound(basis, suggestion, round) : [];
  if (promises.length === 0) return signOfLetters(promisesOfLetters(basis, suggestion.id, round?.number ?? 1));
  if (promises.some(isUndatedPromise)) return 'undated';
  return promiseSigns.find((sign) => promises.some(({ state }) => signs[state] === sign)) ?? null;
}
