import { expect, it } from 'vitest';
import { voteShares } from './vote-shares.ts';

const ballots = { satisfied: 28, basicallySatisfied: 8, dissatisfied: 2, abstained: 0, present: 40 };

it('counts the ballots of a grade out of all members, where their number is known', () => {
  expect(voteShares({ ballots }, 45)).toEqual({ satisfied: 28, content: 36, base: 45, of: 'members' });
});

it('counts them out of the ballots cast, whoever was present, where nobody set the number of members', () => {
  expect(voteShares({ ballots }, null)).toEqual({ satisfied: 28, content: 36, base: 38, of: 'cast' });
  expect(voteShares({ ballots: { ...ballots, abstained: 1 } }, null)?.base).toBe(39);
});

it('does not count them out of fewer members than voted: the committee has another size since', () => {
  expect(voteShares({ ballots }, 37)).toMatchObject({ base: 38, of: 'cast' });
});

it('knows no share without ballots', () => {
  expect(voteShares({ ballots: null }, 45)).toBeNull();
  const none = { satisfied: 0, basicallySatisfied: 0, dissatisfied: 0, abstained: 0 };
  expect(voteShares({ ballots: none }, 45)).toBeNull();
});
