import { expect, it } from 'vitest';
import { voteShares } from './vote-shares.ts';

const ballots = { satisfied: 28, basicallySatisfied: 8, dissatisfied: 2, abstained: 0, present: 40 };

it('counts the ballots of a grade out of those cast, whoever was present', () => {
  expect(voteShares({ ballots })).toEqual({ satisfied: 28, content: 36, cast: 38 });
  expect(voteShares({ ballots: { ...ballots, abstained: 1 } })?.cast).toBe(39);
});

it('knows no share without ballots', () => {
  expect(voteShares({ ballots: null })).toBeNull();
  const none = { satisfied: 0, basicallySatisfied: 0, dissatisfied: 0, abstained: 0 };
  expect(voteShares({ ballots: none })).toBeNull();
});
