import { isDeepStrictEqual } from 'node:util';
import type { Vote } from '#shared/domain/verdict.ts';
import { told } from '#shared/messages/catalogue.ts';
import type { Doubt } from './doubt.ts';

/**
 * Doubts about a vote by its ballots. No rule of a place can call content what more voted against than for, nor dissatisfied what more
 * than half found good; who was present and did not vote counts against nobody, and is asked about: mostly a ballot was not counted. A grade without its own majority is possible where the rule counts otherwise, and asked about.
 */
export function doubtsOfBallots(vote: Pick<Vote, 'value' | 'ballots'>, members: number | null): Doubt[] {
  const { value, ballots } = vote;
  if (!ballots) return [];
  const { satisfied, basicallySatisfied, dissatisfied, abstained, present = null } = ballots;
  const total = satisfied + basicallySatisfied + dissatisfied + abstained;
  const details = { total, satisfied, basicallySatisfied, dissatisfied, members: members ?? 0, present: present ?? 0 };
  if (total === 0) return [{ code: 'no-ballots', kind: 'impossible', details }];
  if (members !== null && total > members) return [{ code: 'more-ballots-than-members', kind: 'impossible', details }];
  if (present !== null && members !== null && present > members)
    return [{ code: 'more-present-than-members', kind: 'impossible', details }];
  if (present !== null && total > present) return [{ code: 'more-ballots-than-present', kind: 'impossible', details }];
  const content = satisfied + basicallySatisfied;
  const isAgainst =
    value === 'dissatisfied'
      ? satisfied * 2 > total
      : dissatisfied > content || (value === 'satisfied' && satisfied < dissatisfied);
  if (isAgainst) return [{ code: 'verdict-against-ballots', kind: 'impossible', details }];
  const base = members ?? total;
  const half = base / 2;
  const majority = Math.floor(half) + 1;
  const ofWhat = told(members === null ? 'doubt.half-of-cast' : 'doubt.half-of-members', { base, majority });
  const isByMajority =
    value === 'satisfied'
      ? satisfied > half
      : value === 'basically-satisfied'
        ? content > half && satisfied <= half
        : content <= half;
  return [
    ...(present !== null && total < present
      ? [{ code: 'fewer-ballots-than-present', kind: 'unlikely', details } as const]
      : []),
    ...(isByMajority
      ? []
      : [{ code: 'verdict-not-by-majority', kind: 'unlikely', details: { ...details, half: ofWhat } } as const]),
  ];
}

/**
 * Another vote in place of the one on record (`known`): a grade, a day or ballots that differ, or ballots that are taken out. `organ`: name of whose
 * report it is on; null where it is on all.
 */
export function doubtsOfOtherVote(
  known: Vote | null,
  next: Pick<Vote, 'value' | 'on' | 'ballots'>,
  organ: string | null,
): Doubt[] {
  if (!known) return [];
  const isBallotsKept = known.ballots === null || isDeepStrictEqual(plain(known.ballots), plain(next.ballots));
  if (known.value === next.value && known.on === next.on && isBallotsKept) return [];
  const [before, after] = [told(`rating.${known.value}`), told(`rating.${next.value}`)];
  const what = organ === null ? told('verdict.vote') : told('vote.on-report', { organ });
  const details = { before, after, voted: known.on, on: next.on, what };
  return [{ code: 'vote-differs', kind: 'unlikely', details }];
}

/** Ballots with everything said: votes of earlier releases do not say who was present. */
function plain(ballots: Vote['ballots']) {
  return ballots && { ...ballots, present: ballots.present ?? null };
}
