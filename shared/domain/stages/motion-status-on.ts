import type { MotionRecord } from '../motion-record.ts';
import type { MotionStatus } from '../motion-status.ts';
import { type Fact, stageOfFacts } from './fact.ts';

const rankOf: Record<MotionStatus, number> = {
  moved: 0,
  reviewed: 1,
  listed: 2,
  'handed-over': 3,
  implementing: 4,
  reported: 5,
  deliberated: 6,
  answered: 7,
  voted: 8,
  closed: 9,
  withdrawn: 10,
  converted: 10,
  merged: 10,
};

type Facts = Fact<MotionStatus>[];
type Role = MotionRecord['papers'][number]['role'];

/** Where a paper of the motion's file brings it. Research and mentions move nothing. */
const stageOfPaper: Partial<Record<Role, MotionStatus>> = {
  review: 'reviewed',
  decision: 'reviewed',
  agenda: 'listed',
  plan: 'implementing',
  implementation: 'reported',
  opinion: 'deliberated',
  feedback: 'answered',
};

const stageOfDisposition: Record<NonNullable<MotionRecord['disposition']>, MotionStatus> = {
  referred: 'reviewed',
  converted: 'converted',
  merged: 'merged',
  withdrawn: 'withdrawn',
};

/** Round in which a day falls: each round that was over before it adds one. */
function roundAt(motion: MotionRecord, on: string | null): number {
  return on === null ? 1 : 1 + motion.rounds.filter((one) => one.closedOn <= on).length;
}

/** Everything that happened to a motion. `dateOf` gives the ISO date of a paper of the library. */
export function motionFacts(motion: MotionRecord, dateOf: (document: string) => string | null): Facts {
  const { dispositionOn } = motion;
  // A list may say that a motion became one of its suggestions where no paper does.
  const disposition = motion.disposition ?? (motion.convertedTo ? 'converted' : null);
  const papers = motion.papers.flatMap(({ document, role }): Facts => {
    const stage = stageOfPaper[role];
    const on = dateOf(document);
    // An agenda without a day says nothing of a day that is past.
    if (!stage || (role === 'agenda' && on === null)) return [];
    return [{ stage, on, round: roundAt(motion, on) }];
  });
  return [
    ...papers,
    // What is only proposed did not happen yet.
    ...(disposition && dispositionOn !== null
      ? [{ stage: stageOfDisposition[disposition], on: dispositionOn ?? null, round: motion.round }]
      : []),
    ...(motion.handedOverOn ? [{ stage: 'handed-over', on: motion.handedOverOn, round: 1 } as const] : []),
    ...motion.rounds.map((one) => ({ stage: 'implementing', on: one.closedOn, round: one.number + 1 }) as const),
    ...motion.acts.map(({ type, on, round }) => ({ stage: type, on, round })),
  ];
}

/** The status of a motion at the end of an ISO day (null: now), from its papers, its disposition and what was recorded. */
export function motionStatusOn(
  motion: MotionRecord,
  dateOf: (document: string) => string | null,
  day: string | null = null,
): MotionStatus {
  return stageOfFacts(motionFacts(motion, dateOf), rankOf, 'moved', day);
}
