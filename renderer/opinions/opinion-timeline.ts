import type { Say } from '#renderer/base/language.tsx';
import { chaseFacts } from '#renderer/facts/chase-facts.ts';
import { enteredFact, inOrder, isConfirmed, type ShownFact } from '#renderer/facts/fact.ts';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { pointFacts } from '#shared/domain/stages/opinion-stage-on.ts';
import type { Vote } from '#shared/domain/verdict.ts';
import { voteShares } from '#shared/domain/vote-shares.ts';
import { type HeldVote, votesOf } from '#shared/domain/votes-of-round.ts';

/** Key of the hand-over in the timeline, which is put right by its own form. */
export const handOverKey = 'hand-over';

/** How the session voted, with its ballots, and their share of the members where their number is known. */
export function voteNote(say: Say, vote: Vote, members: number | null): string {
  const { present, ...counts } = vote.ballots ?? {};
  const there = present ? say('facts.present', { present }) : '';
  const ballots = vote.ballots ? say('facts.ballots', counts) : '';
  const shares = voteShares(vote, members);
  return [vote.meeting, there, ballots, shares ? say(`facts.vote-shares-of-${shares.of}`, shares) : '', vote.note]
    .filter(Boolean)
    .join(' · ');
}

function letterFacts({ opinion }: OpinionFile, say: Say, nameOf: (organ: string) => string): ShownFact[] {
  const { date, meeting, handedOverOn, handOverNumber, lead } = opinion;
  const heard: ShownFact = { key: 'heard', on: date, what: say('facts.heard'), round: 1, note: meeting ?? '' };
  const handedOver: ShownFact = {
    key: handOverKey,
    on: handedOverOn,
    what: say('owed.hand-over'),
    round: 1,
    number: handOverNumber,
    note: lead ? nameOf(lead) : '',
  };
  const further = (opinion.alsoTo ?? []).map((one) => ({
    key: `${handOverKey} ${one.organ}`,
    on: one.on,
    what: say('owed.hand-over'),
    round: 1,
    number: one.number,
    note: nameOf(one.organ),
  }));
  return [...(date ? [heard] : []), ...(handedOverOn ? [handedOver] : []), ...further];
}

const arrivalWords = {
  draft: 'opinion-act.draft-received',
  stage: 'opinion-act.stage-received',
  formal: 'opinion-act.formal-received',
} as const;

function arrivals({ feedback, opinion }: OpinionFile, say: Say): ShownFact[] {
  return feedback.map((report) => ({
    key: `feedback ${report.id}`,
    on: report.receivedOn,
    what: say(arrivalWords[report.version]),
    round: Math.min(report.round, opinion.round),
    paper: { document: report.document, title: report.title },
    note: receivedDay(report) === null ? say('facts.receipt-unknown') : '',
  }));
}

function renewals({ feedback, opinion }: OpinionFile, say: Say): ShownFact[] {
  return feedback.flatMap(({ id, title, document, round, renewedOn: on }) => {
    if (on === undefined) return [];
    const shown = { round: Math.min(round, opinion.round), paper: { document, title }, note: '' };
    return [{ ...shown, key: `newer version ${id}`, on, what: say('facts.newer-version') }];
  });
}

function actFacts({ opinion }: OpinionFile, say: Say, nameOf: (organ: string) => string): ShownFact[] {
  return opinion.acts.map((act) => ({
    ...act,
    note: [act.organ === undefined ? '' : nameOf(act.organ), act.note].filter(Boolean).join(' · '),
    key: `act ${act.id}`,
    what: say(`opinion-act.${act.type}`),
    act: act.id,
    isConfirmed: isConfirmed(act),
  }));
}

function workFacts({ opinion, points }: OpinionFile, say: Say): ShownFact[] {
  return pointFacts(opinion, points).map(({ stage, on, round }) => ({
    key: `${stage} ${round}`,
    on,
    round,
    what: say(stage === 'checked' ? 'facts.checked-all' : 'facts.begun'),
  }));
}

/** What was voted on and the grade: 测评：满意, or 对…报告的测评：满意. */
export function voteWords(say: Say, { organ, value }: HeldVote, nameOf: (organ: string) => string): string {
  const result = say(`vote.${value}`);
  return organ === null
    ? say('facts.vote', { result })
    : say('vote.of-organ', { organ: say('vote.on-report', { organ: nameOf(organ) }), result });
}

function voteFacts({ opinion, members }: OpinionFile, say: Say, nameOf: (organ: string) => string): ShownFact[] {
  return [...opinion.rounds, { ...opinion, number: opinion.round }].flatMap((round) =>
    votesOf(round).map((vote) => {
      const { on, enteredOn, by, organ } = vote;
      const note = voteNote(say, vote, members ?? null);
      const what = voteWords(say, vote, nameOf);
      const key = `vote ${round.number}${organ === null ? '' : ` ${organ}`}`;
      return { key, on, what, round: round.number, note, enteredOn, by, isConfirmed: isConfirmed(vote) };
    }),
  );
}

function redoFacts({ opinion }: OpinionFile, say: Say): ShownFact[] {
  return opinion.rounds.map(({ number, closedOn, reason, ordered }) => ({
    ...enteredFact(ordered),
    key: `redo ${number}`,
    on: closedOn,
    what: say('facts.redo'),
    round: number + 1,
    note: reason,
  }));
}

/**
 * Everything that happened to an opinion, by round and day: meeting, hand-over, what persons recorded, drafts and reports that came, work
 * and checks as its points tell them, votes, and every order to handle it again.
 */
export function opinionTimeline(file: OpinionFile, say: Say, nameOf: (organ: string) => string): ShownFact[] {
  return inOrder([
    ...letterFacts(file, say, nameOf),
    ...redoFacts(file, say),
    ...workFacts(file, say),
    ...arrivals(file, say),
    ...renewals(file, say),
    ...actFacts(file, say, nameOf),
    ...chaseFacts(file.opinion.chases, say, nameOf),
    ...voteFacts(file, say, nameOf),
  ]);
}
