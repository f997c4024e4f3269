import { addresseesOf, reportersOf } from './addressees.ts';
import type { Ledger } from './ledger.ts';
import type { OpinionRecord } from './opinion-record.ts';
import { organRoot } from './organ-root.ts';
import { votesOf } from './votes-of-round.ts';

/**
 * ISO day by which a session had voted on a round: that of the vote on all, or of the last vote where each organ that owes a report had one of
 * its own; null while one of them waits for its vote. Where the votes were on the parts of bureaus that owe no report on the whole, the last of them.
 */
export function votedOn(organs: Ledger['organs'], opinion: OpinionRecord, number: number): string | null {
  const votes = votesOf(opinion.rounds.find((one) => one.number === number) ?? opinion);
  const voted = new Set(votes.map(({ organ }) => (organ === null ? null : (organRoot(organs, organ)?.id ?? organ))));
  const reporters = reportersOf(organs, opinion, number).filter(({ organ }) => organ !== null);
  const isOnAll = voted.has(null) || reporters.every(({ organ }) => voted.has(organ));
  const isOnParts = addresseesOf(organs, opinion).every(({ organ }) => !voted.has(organ));
  if (!isOnAll && !isOnParts) return null;
  return (
    votes
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null
  );
}
