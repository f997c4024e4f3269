import type { FeedbackRecord } from '../feedback-record.ts';
import type { OpinionRecord, PointRecord } from '../opinion-record.ts';
import type { OpinionStage } from '../opinion-stage.ts';
import { type Fact, stageOfFacts } from './fact.ts';

/** A draft and its return follow each other as often as it takes: of one rank, the later one stands. */
const rankOf: Record<OpinionStage, number> = {
  deliberated: 0,
  drafted: 1,
  signed: 2,
  'handed-over': 3,
  redo: 3,
  'signed-for': 4,
  'in-progress': 5,
  'draft-received': 6,
  'draft-returned': 6,
  'formal-received': 7,
  checked: 8,
  'on-agenda': 9,
  voted: 10,
  tracking: 11,
  closed: 11,
  archived: 12,
};

type Facts = Fact<OpinionStage>[];

function feedbackFacts(opinion: OpinionRecord, feedback: readonly FeedbackRecord[]): Facts {
  return feedback
    .filter((one) => one.opinion === opinion.id && one.sameAs === null)
    .map((one) => ({
      stage: one.version === 'draft' ? 'draft-received' : 'formal-received',
      on: one.receivedOn,
      // A point alone may be handled again: the opinion then stays in its own round.
      round: Math.min(one.round, opinion.round),
    }));
}

function voteFacts(opinion: OpinionRecord): Facts {
  const all = [...opinion.rounds, { number: opinion.round, vote: opinion.vote }];
  return all.flatMap(({ number, vote }) => (vote ? [{ stage: 'voted', on: vote.on, round: number } as const] : []));
}

/** What the points tell of their opinion: one self-report means work has begun; a check of every point means the round is checked. */
export function pointFacts(opinion: OpinionRecord, points: readonly PointRecord[]): Facts {
  const inForce = points.filter((point) => point.opinion === opinion.id && point.state !== 'withdrawn');
  const rounds = [...opinion.rounds.map((one) => one.number), opinion.round];
  return rounds.flatMap((round): Facts => {
    // A point takes part in the rounds that it was handled in: a redo may name some of them only.
    const verdicts = inForce.flatMap((point) =>
      point.round === round ? point : (point.rounds.find((one) => one.number === round) ?? []),
    );
    const begun = verdicts.flatMap((one) => one.selfReport?.on ?? []).sort();
    const checked = verdicts.flatMap((one) => one.check?.on ?? []).sort();
    const facts: Facts = begun[0] ? [{ stage: 'in-progress', on: begun[0], round }] : [];
    const isWhole = verdicts.length > 0 && checked.length === verdicts.length;
    return isWhole ? [...facts, { stage: 'checked', on: checked.at(-1) ?? null, round }] : facts;
  });
}

/** Everything that happened to an opinion, with the stage that each brings. */
export function opinionFacts(
  opinion: OpinionRecord,
  feedback: readonly FeedbackRecord[],
  points: readonly PointRecord[],
): Facts {
  const handedOver: Facts = opinion.handedOverOn ? [{ stage: 'handed-over', on: opinion.handedOverOn, round: 1 }] : [];
  const redo = opinion.rounds.map((one): Facts[number] => ({ stage: 'redo', on: one.closedOn, round: one.number + 1 }));
  return [
    ...handedOver,
    ...redo,
    ...pointFacts(opinion, points),
    ...feedbackFacts(opinion, feedback),
    ...opinion.acts.map(({ type, on, round }) => ({ stage: type, on, round })),
    ...voteFacts(opinion),
  ];
}

/**
 * The stage of an opinion at the end of an ISO day (null: now), from what happened: hand-over, acts, feedback in draft and in form,
 * checks, votes, redo. `feedback` and `points` may hold those of other opinions too.
 */
export function opinionStageOn(
  opinion: OpinionRecord,
  feedback: readonly FeedbackRecord[],
  points: readonly PointRecord[],
  day: string | null = null,
): OpinionStage {
  return stageOfFacts(opinionFacts(opinion, feedback, points), rankOf, 'deliberated', day);
}
