import type { CommitmentRecord } from '../commitment-record.ts';
import type { Ledger } from '../ledger.ts';
import { listed } from '../listed.ts';

type Commitments = Ledger['commitments'];
type ByHandling = ReadonlyMap<string, readonly CommitmentRecord[]>;

/** Collections are replaced, never mutated, so an index holds as long as its collection lives. */
const known = new WeakMap<Commitments, ByHandling>();

const keyOf = (suggestion: string, round: number) => `${suggestion} ${round}`;

function indexed(commitments: Commitments): ByHandling {
  const before = known.get(commitments);
  if (before) return before;
  const index = new Map<string, CommitmentRecord[]>();
  for (const one of listed(commitments)) {
    if (one.answers === undefined || one.state === 'dropped') continue;
    const key = keyOf(one.answers.suggestion, one.answers.round);
    index.set(key, [...(index.get(key) ?? []), one]);
  }
  known.set(commitments, index);
  return index;
}

/** The promises that the reply letters to one handling of a suggestion print; those that were dropped are none. */
export function promisesOfLetters(
  { commitments }: { commitments: Commitments },
  suggestion: string,
  round: number,
): readonly CommitmentRecord[] {
  return indexed(commitments).get(keyOf(suggestion, round)) ?? [];
}
