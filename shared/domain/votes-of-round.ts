import type { OrganVote, Vote } from './verdict.ts';

/** A round of an opinion, or a point, with how the session voted: once on all of it, or on the report of each organ. */
export type Voted = { vote: Vote | null; organVotes?: OrganVote[] };

/** A vote with the id of the organ whose report it was on; null for one on all. */
export type HeldVote = Vote & { organ: string | null };

/** Every vote of a round. One on all and votes on single reports never stand side by side: the later kind took the place of the other. */
export function votesOf({ vote, organVotes = [] }: Voted): HeldVote[] {
  return [...(vote ? [{ ...vote, organ: null }] : []), ...organVotes];
}

/** The votes by which a report was not satisfactory. */
export function votesDown(voted: Voted): HeldVote[] {
  return votesOf(voted).filter(({ value }) => value === 'dissatisfied');
}

/** True where a vote was held and every report was found satisfactory, if only on the whole. */
export function isContent(voted: Voted): boolean {
  return votesOf(voted).length > 0 && votesDown(voted).length === 0;
}

/** The same with only those votes that `isKept` says; `organVotes` stays absent where none is left. */
export function withVotes(voted: Voted, isKept: (vote: HeldVote) => boolean): Voted {
  const organVotes = (voted.organVotes ?? []).filter(isKept);
  const vote = voted.vote && isKept({ ...voted.vote, organ: null }) ? voted.vote : null;
  return { vote, ...(organVotes.length > 0 && { organVotes }) };
}
