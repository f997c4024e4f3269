import { type Arrival, authorOf, reportersOf } from '../addressees.ts';
import type { FeedbackRecord } from '../feedback-record.ts';
import type { FeedbackVersion } from '../feedback-version.ts';
import type { Ledger } from '../ledger.ts';
import type { OpinionRecord, PointRecord } from '../opinion-record.ts';
import type { OpinionStage } from '../opinion-stage.ts';
import { pointsOwedBy, pointsOwedIn, type ReportOnPoints, reportOnWhole } from '../report-on-points.ts';
import { votedOn } from '../voted-on.ts';
import { type Fact, stageOfFacts } from './fact.ts';

/** A draft, the comments on it and its return follow each other as often as it takes: of one rank, the later one stands. */
const rankOf: Record<OpinionStage, number> = {
  deliberated: 0,
  drafted: 1,
  signed: 2,
  'handed-over': 3,
  redo: 3,
  'signed-for': 4,
  'in-progress': 5,
  'plan-received': 5,
  'draft-received': 6,
  'draft-commented': 6,
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
type Organs = Ledger['organs'];

const isReport = (type: OpinionStage) => type === 'draft-received' || type === 'formal-received';

type Report = Arrival & ReportOnPoints & { version: FeedbackVersion; round: number };

function reportsOf(opinion: OpinionRecord, feedback: readonly FeedbackRecord[]): Report[] {
  const files = feedback
    .filter((one) => one.opinion === opinion.id && one.sameAs === null)
    .map(({ version, organ, receivedOn: on, round, onlyPoints: points = null }) => ({
      version,
      organ,
      on,
      round,
      points,
    }));
  const acts = opinion.acts.flatMap(({ type, on, round, organ = null }): Report[] => {
    if (type === 'draft-received') return [{ version: 'draft', organ, on, round, points: null }];
    return type === 'formal-received' ? [{ version: 'formal', organ, on, round, points: null }] : [];
  });
  // A point alone may be handled again: the opinion then stays in its own round.
  return [...files, ...acts].map((one) => ({ ...one, round: Math.min(one.round, opinion.round) }));
}

type Known = { organs: Organs; points: readonly PointRecord[] };

/**
 * The formal reports of one round: the opinion is answered when every organ that owes one has sent its own, on the whole or on all of its points, and
 * under way until then.
 */
function formalFacts(known: Known, opinion: OpinionRecord, reports: readonly Report[], round: number): Facts {
  const { organs, points } = known;
  const reporters = reportersOf(organs, opinion, round);
  const answered = ({ on }: Pick<Report, 'on'>) => ({ stage: 'formal-received', on, round }) as const;
  const begun = reports.map(({ on }) => ({ stage: 'in-progress', on, round }) as const);
  if (reporters.length < 2) {
    const whole = reportOnWhole(reports, pointsOwedIn(opinion, points, round));
    const wholes = reports.filter((one) => one.points === null);
    return [...begun, ...(wholes.length > 0 ? wholes : whole ? [whole] : []).map(answered)];
  }
  const firsts = reporters.map(({ organ }) => {
    const its = reports.filter((one) => authorOf(organs, reporters, one)?.organ === organ);
    return reportOnWhole(its, pointsOwedBy(organs, opinion, points, { round, organ }));
  });
  const came = firsts.filter((one) => one !== null);
  if (came.length < firsts.length) return begun;
  const days = came.flatMap(({ on }) => on ?? []).toSorted();
  return [...begun, answered({ on: days.at(-1) ?? null })];
}

function reportFacts(known: Known, opinion: OpinionRecord, feedback: readonly FeedbackRecord[]): Facts {
  const reports = reportsOf(opinion, feedback);
  const drafts = reports.filter((one) => one.version === 'draft');
  const stages = reports.filter((one) => one.version === 'stage');
  const rounds = [...opinion.rounds.map(({ number }) => number), opinion.round];
  return [
    ...stages.map(({ on, round }) => ({ stage: 'in-progress', on, round }) as const),
    ...drafts.map(({ on, round }) => ({ stage: 'draft-received', on, round }) as const),
    ...rounds.flatMap((round) => {
      const formal = reports.filter((one) => one.version === 'formal' && one.round === round);
      return formalFacts(known, opinion, formal, round);
    }),
  ];
}

/** The session has voted on a round by the day on which it had voted on every report of it. */
function voteFacts(organs: Organs, opinion: OpinionRecord): Facts {
  const rounds = [...opinion.rounds.map(({ number }) => number), opinion.round];
  return rounds.flatMap((round): Facts => {
    const on = votedOn(organs, opinion, round);
    return on === null ? [] : [{ stage: 'voted', on, round }];
  });
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
  organs: Organs = {},
): Facts {
  const letters = [opinion.handedOverOn, ...(opinion.alsoTo ?? []).map((one) => one.on)].flatMap((on) => on ?? []);
  const [first] = letters.toSorted();
  const handedOver: Facts = first ? [{ stage: 'handed-over', on: first, round: 1 }] : [];
  const redo = opinion.rounds.map((one): Facts[number] => ({ stage: 'redo', on: one.closedOn, round: one.number + 1 }));
  return [
    ...handedOver,
    ...redo,
    ...pointFacts(opinion, points),
    ...reportFacts({ organs, points }, opinion, feedback),
    ...opinion.acts.filter(({ type }) => !isReport(type)).map(({ type, on, round }) => ({ stage: type, on, round })),
    ...voteFacts(organs, opinion),
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
  organs: Organs = {},
): OpinionStage {
  return stageOfFacts(opinionFacts(opinion, feedback, points, organs), rankOf, 'deliberated', day);
}
