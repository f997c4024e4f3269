import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import { answerOf } from '../duties/report-answer.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsBehindStart, doubtsOfDay } from '../plausible/doubts-of-dates.ts';
import { doubtsOfBallots, doubtsOfOtherVote } from '../plausible/doubts-of-vote.ts';
import { recordOf, withEntered } from '../record-of.ts';

type Input = ParsedInput<'opinions.vote'>;

/** A vote is on the feedback: without one, before it, or before the hand-over it is asked about or refused. */
function doubtsOf(ledger: Ledger, opinion: OpinionRecord, input: Input, now: Circumstances): Doubt[] {
  const { on } = input;
  const report = answerOf(ledger, opinion, opinion.round);
  const { handedOverOn } = opinion;
  return [
    ...doubtsOfOtherVote(opinion.vote, input),
    ...doubtsOfBallots(input, officeOf(ledger).members ?? null),
    ...doubtsOfDay(on, now.today),
    ...doubtsBehindStart(on, { handedOverOn, redoneOn: opinion.rounds.at(-1)?.closedOn }),
    ...(report ? [] : [{ code: 'vote-without-report', kind: 'unlikely', details: {} } as const]),
    ...doubtOfOrder('before-answer', 'unlikely', { on, start: report?.on }),
  ];
}

/**
 * Records how the session voted on the feedback of the round under way. It closes no point: only a check does. A second vote in one
 * round puts the first right, and is asked about. Errors: `not-found`, `implausible`, `confirm-needed`.
 */
export function voteOpinion(ledger: Ledger, input: Input, now: Circumstances): Change {
  const opinion = recordOf(ledger, 'opinions', input.id);
  const confirmed = settleDoubts(doubtsOf(ledger, opinion, input, now), input.confirmed);
  const { value, on, meeting, ballots, note } = input;
  const vote = { value, on, meeting, ballots, note, enteredOn: now.today, by: now.by, confirmed };
  const draft = draftOf(ledger);
  draft.put('opinions', { ...opinion, vote, entered: withEntered(opinion.entered, 'vote') });
  for (const point of pointsOf(ledger, opinion.id)) draft.put('points', { ...point, vote });
  return draft.change('opinion-voted', opinion.title);
}
