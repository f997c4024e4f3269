import type { Vote } from './verdict.ts';

/** Ballots of one grade out of all that count: of all members of the committee, where their number is known, else of the ballots cast. */
export type VoteShares = { satisfied: number; content: number; base: number; of: 'members' | 'cast' };

/**
 * How many said 满意, and how many 满意 or 基本满意, out of the base by which a vote has its majority: all members, those who did not vote
 * included; where their number (`members`) is not set, or smaller than the vote, the ballots cast, abstentions included. Null where no ballots
 * are on record.
 */
export function voteShares({ ballots }: Pick<Vote, 'ballots'>, members: number | null): VoteShares | null {
  if (ballots === null) return null;
  const { satisfied, basicallySatisfied, dissatisfied, abstained } = ballots;
  const cast = satisfied + basicallySatisfied + dissatisfied + abstained;
  if (cast === 0) return null;
  const content = satisfied + basicallySatisfied;
  const isOfMembers = members !== null && members >= cast;
  return { satisfied, content, ...(isOfMembers ? { base: members, of: 'members' } : { base: cast, of: 'cast' }) };
}
