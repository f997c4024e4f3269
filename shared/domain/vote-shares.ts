import type { Vote } from './verdict.ts';

/** Ballots of one grade out of all that were cast. */
export type VoteShares = { satisfied: number; content: number; cast: number };

/**
 * How many of the ballots cast said 满意, and how many 满意 or 基本满意; abstentions are cast, members who did not vote are not counted. Null
 * where no ballots are on record.
 */
export function voteShares({ ballots }: Pick<Vote, 'ballots'>): VoteShares | null {
  if (ballots === null) return null;
  const { satisfied, basicallySatisfied, dissatisfied, abstained } = ballots;
  const cast = satisfied + basicallySatisfied + dissatisfied + abstained;
  return cast === 0 ? null : { satisfied, content: satisfied + basicallySatisfied, cast };
}
