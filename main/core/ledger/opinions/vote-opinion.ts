import type { ParsedInput } from '#shared/contract/contract.ts';
import { reportersOf } from '#shared/domain/addressees.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot, organTitle } from '#shared/domain/organ-root.ts';
import type { Vote } from '#shared/domain/verdict.ts';
import { votesOf } from '#shared/domain/votes-of-round.ts';
import { votesOnPoint } from '#shared/domain/votes-on-point.ts';
import { told } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import { answerBy, answerOf, ownReportOf } from '../duties/report-answer.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { resolveOrgan } from '../organs/resolve-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsBehindStart, doubtsOfDay } from '../plausible/doubts-of-dates.ts';
import { doubtsOfBallots, doubtsOfOtherVote } from '../plausible/doubts-of-vote.ts';
import { doubtsOfVoteOn } from '../plausible/doubts-of-vote-on.ts';
import { recordOf, withEntered } from '../record-of.ts';

type Input = ParsedInput<'opinions.vote'>;

/** True where two ids are of one organ, or both of none. */
function isOf(organs: Ledger['organs'], a: string | null, b: string | null): boolean {
  return (organRoot(organs, a)?.id ?? a) === (organRoot(organs, b)?.id ?? b);
}

/** The report that is voted on: that of the organ, as a whole or on its own part; else all of them. Null while it has not come. */
function reportVotedOn(ledger: Ledger, opinion: OpinionRecord, organ: string | null) {
  const { round } = opinion;
  if (organ === null) return answerOf(ledger, opinion, round);
  const isReporter = reportersOf(ledger.organs, opinion, round).some((one) => one.organ === organ);
  if (isReporter) return answerBy(ledger, opinion, round, organ);
  return ownReportOf(ledger, opinion, round, organ) ?? answerOf(ledger, opinion, round);
}

/** A vote is on the feedback: without one, before it, or before the hand-over it is asked about or refused. */
function doubtsOf(
  ledger: Ledger,
  opinion: OpinionRecord,
  organ: string | null,
  input: Input,
  now: Circumstances,
): Doubt[] {
  const { on } = input;
  const report = reportVotedOn(ledger, opinion, organ);
  const own = reportersOf(ledger.organs, opinion, opinion.round).find((one) => organ !== null && one.organ === organ);
  const handedOverOn = own ? own.on : opinion.handedOverOn;
  const known = votesOf(opinion).find((one) => isOf(ledger.organs, one.organ, organ)) ?? null;
  return [
    ...doubtsOfVoteOn(ledger, opinion, organ, input),
    ...doubtsOfOtherVote(known, input, organ === null ? null : organTitle(ledger.organs, organ)),
    ...doubtsOfBallots(input, officeOf(ledger).members ?? null),
    ...doubtsOfDay(on, now.today),
    ...doubtsBehindStart(on, { handedOverOn, redoneOn: opinion.rounds.at(-1)?.closedOn }),
    ...(report ? [] : [{ code: 'vote-without-report', kind: 'unlikely', details: {} } as const]),
    ...doubtOfOrder('before-answer', 'unlikely', { on, start: report?.on }),
  ];
}

/** The opinion with the vote in it: on all in place of every other, on one report beside those on the others. */
function withVote(organs: Ledger['organs'], opinion: OpinionRecord, vote: Vote, organ: string | null): OpinionRecord {
  const { organVotes = [], ...rest } = opinion;
  if (organ === null) return { ...rest, vote, entered: withEntered(opinion.entered, 'vote') };
  const others = organVotes.filter((one) => !isOf(organs, one.organ, organ));
  const entered = withEntered(opinion.entered, 'organVotes');
  return { ...rest, vote: null, organVotes: [...others, { ...vote, organ }], entered };
}

/** A point of the round with the votes on it; one that the round left out keeps those of its own. */
function votedPoint(ledger: Ledger, opinion: OpinionRecord, point: PointRecord): PointRecord {
  if (point.round < opinion.round) return point;
  const { organVotes: _, ...rest } = point;
  return { ...rest, ...votesOnPoint(ledger.organs, opinion, point) };
}

/**
 * Records how the session voted on the feedback of the round under way: on all of it, or on the report of one organ. It closes no point: only a
 * check does. A second vote on the same in one round puts the first right, and is asked about. Errors: `not-found`, `implausible`, `confirm-needed`.
 */
export function voteOpinion(ledger: Ledger, input: Input, now: Circumstances): Change {
  const opinion = recordOf(ledger, 'opinions', input.id);
  const draft = draftOf(ledger);
  const named = input.organ ?? null;
  const found = named === null ? null : resolveOrgan(ledger, named, placeIn(draft, opinion.document));
  const organ = found?.id ?? named;
  const confirmed = settleDoubts(doubtsOf(ledger, opinion, organ, input, now), input.confirmed);
  const { value, on, meeting, ballots, note } = input;
  const vote = { value, on, meeting, ballots, note, enteredOn: now.today, by: now.by, confirmed };
  const voted = withVote(ledger.organs, opinion, vote, organ);
  draft.put('opinions', voted);
  for (const point of pointsOf(ledger, opinion.id)) draft.put('points', votedPoint(ledger, voted, point));
  const { title } = opinion;
  const about = organ === null ? title : told('vote.report-of', { title, organ: organTitle(ledger.organs, organ) });
  return draft.change('opinion-voted', about);
}
