import type { Duty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { isFollowedPoint } from '../figures/followed.ts';
import { pointOrgan } from '../points/point-rows.ts';
import { answerOf, type ReportAnswer } from './report-answer.ts';

type Basis = Pick<Ledger, 'feedback' | 'opinions' | 'organs'>;
type RoundOfPoint = Pick<PointRecord, 'due' | 'limit' | 'check' | 'status'> & { number: number; isOver: boolean };

/** Every round of a point with its own dates: those that are over, then the one under way. */
function roundsOf(point: PointRecord): RoundOfPoint[] {
  const over = point.rounds.map((round) => ({ ...round, status: point.status, isOver: true }));
  const { due, limit, check, status } = point;
  return [...over, { number: point.round, due, limit, check, status, isOver: false }];
}

/**
 * The written answer that a point is owed in one round: met by the formal report of that round alone. A point that a check closed
 * without one owes none any more.
 */
function reportDuty(
  point: PointRecord,
  round: RoundOfPoint,
  answer: ReportAnswer | null,
): Pick<Duty, 'state' | 'metOn'> {
  if (answer) return { state: 'met', metOn: answer.on };
  if (round.isOver || !isOpenPoint(point.status)) return { state: 'void', metOn: null };
  return { state: 'open', metOn: null };
}

/** The work itself: met by a check that finds it done, on the day of the check. */
function workDuty(round: RoundOfPoint): Pick<Duty, 'state' | 'metOn'> {
  if (round.check?.value === 'done') return { state: 'met', metOn: round.check.on };
  if (round.isOver || !isOpenPoint(round.status)) return { state: 'void', metOn: null };
  return { state: 'open', metOn: null };
}

function dutiesOfRound(ledger: Basis, opinion: OpinionRecord, point: PointRecord, round: RoundOfPoint): Duty[] {
  const lead = pointOrgan(ledger, point);
  const common = {
    collection: 'points',
    record: point.id,
    round: round.number,
    opinion: opinion.id,
    organs: lead === null ? [] : [lead],
  } as const;
  const duties: Duty[] = [];
  if (point.status !== 'not-handed-over' || round.due) {
    const met = reportDuty(point, round, answerOf(ledger, opinion, round.number));
    duties.push({
      ...common,
      ...met,
      id: `${point.id}~written-report~${round.number}`,
      kind: 'written-report',
      due: round.due,
    });
  }
  if (round.limit) {
    const met = workDuty(round);
    duties.push({
      ...common,
      ...met,
      id: `${point.id}~carry-out~${round.number}`,
      kind: 'carry-out',
      due: round.limit,
    });
  }
  return duties;
}

/** What is owed for one point, round by round. Nothing for a withdrawn point or one of a second copy. */
export function pointDuties(ledger: Basis, point: PointRecord): Duty[] {
  const opinion = ledger.opinions[point.opinion];
  if (!opinion || !isFollowedPoint(ledger, point)) return [];
  return roundsOf(point).flatMap((round) => dutiesOfRound(ledger, opinion, point, round));
}
