import { reportersOf } from '#shared/domain/addressees.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import { type Duty, endedDuty } from '#shared/domain/duty.ts';
import { isFollowedPoint } from '#shared/domain/figures/followed.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { ownDue } from '#shared/domain/own-due.ts';
import { pointReporters } from '#shared/domain/point-reporters.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { doneOn, workDone } from '#shared/domain/work-done.ts';
import { pointOrgans } from '../points/point-rows.ts';
import { ownReportBy, pointAnswer, type ReportAnswer } from './report-answer.ts';

type Basis = Pick<Ledger, 'feedback' | 'opinions' | 'organs' | 'points'>;
type RoundOfPoint = { number: number; due: DueDate | null; isOver: boolean; closedOn: string | null };
type Standing = Pick<Duty, 'state' | 'metOn' | 'endedOn'>;

/** Every round of a point with its own dates: those that are over, then the one under way. */
function roundsOf(point: PointRecord): RoundOfPoint[] {
  const over = point.rounds.map(({ number, due, closedOn }) => ({ number, due, isOver: true, closedOn }));
  const closedOn = isOpenPoint(point.status) ? null : (point.history.at(-1)?.on ?? null);
  return [...over, { number: point.round, due: point.due, isOver: false, closedOn }];
}

/** True for a point that no longer applied before the report of its round came: it was owed no answer any more. */
function leftBefore(point: PointRecord, round: RoundOfPoint, answer: ReportAnswer | null): boolean {
  if (point.status !== 'not-applicable' || round.isOver) return false;
  const left = point.history.findLast((step) => step.to === 'not-applicable')?.on ?? null;
  return left !== null && (answer?.on ?? '9') > left;
}

/**
 * The written answer that a point is owed in one round: met by the formal report of that round alone. A point that a check closed
 * without one owes none any more.
 */
function reportDuty(point: PointRecord, round: RoundOfPoint, answer: ReportAnswer | null): Standing {
  if (leftBefore(point, round, answer)) return endedDuty(round.closedOn);
  if (answer) return { state: 'met', metOn: answer.on };
  if (round.isOver || !isOpenPoint(point.status)) return endedDuty(round.closedOn);
  return { state: 'open', metOn: null };
}

/**
 * The work itself, whatever round it takes: the organ's part is met when it reports the work done, until a check finds less. A point that is
 * tracked on (转跟踪) still has its work to be done.
 */
function workDuty(point: PointRecord): Standing {
  const done = workDone(point);
  if (done) return { state: 'met', metOn: doneOn(done, point.limit?.date ?? null) };
  const isOwed = isOpenPoint(point.status) || point.status === 'tracking';
  return isOwed ? { state: 'open', metOn: null } : endedDuty(point.history.at(-1)?.on);
}

const rootOf = ({ organs }: Basis, id: string | null | undefined) => organRoot(organs, id ?? null)?.id ?? id ?? null;

/** True where the leading organ is the one that the paper names for the work: no person said another. */
function isLedAsNamed(ledger: Basis, { lead, namedLead }: PointRecord): boolean {
  return namedLead !== undefined && rootOf(ledger, lead) === rootOf(ledger, namedLead);
}

/** Who does the work by its limit: whom the sentence of the limit charges with it, as long as nobody set another organ or day. */
function organsOfWork(ledger: Basis, point: PointRecord): string[] {
  const { limit, limitOrgan, support } = point;
  const isPrinted = limit?.because.by === 'paper' && limit.changes.length === 0;
  const isStill = limitOrgan !== undefined && support.includes(limitOrgan) && isLedAsNamed(ledger, point);
  const own = isPrinted && isStill ? rootOf(ledger, limitOrgan) : null;
  return own === null ? pointOrgans(ledger, point) : [own];
}

/** The report that answers a point: that of its organ where that has the opinion itself or reported by itself, else the report on the opinion. */
function ownAnswer(
  ledger: Basis,
  opinion: OpinionRecord,
  { organs, number }: { organs: readonly string[]; number: number },
  round: number,
) {
  const [organ, ...others] = organs;
  const reporters = reportersOf(ledger.organs, opinion, round);
  const isIts = others.length === 0 && organ !== undefined && reporters.some((one) => one.organ === organ);
  if (isIts) return pointAnswer(ledger, opinion, round, { organ, number });
  const isBureaus = others.length === 0 && organ !== undefined;
  const own = isBureaus ? ownReportBy(ledger, opinion, round, { organ, number }) : null;
  return own ?? pointAnswer(ledger, opinion, round, { number });
}

/**
 * Who owes the written answer on a point that has a day of its own: its organs; where that day is more time for the report on the opinion, those that owe
 * that report and answer for the point.
 */
function organsOfReport(ledger: Basis, opinion: OpinionRecord, point: PointRecord, { number, due }: RoundOfPoint) {
  const reporters = reportersOf(ledger.organs, opinion, number);
  const first = due?.changes[0];
  const isMoved =
    first?.kind === 'extension' &&
    reporters.some(({ due: own }) => own?.original === first.from || own?.date === first.from);
  const ids = reporters.flatMap(({ organ }) => organ ?? []);
  return isMoved && ids.length > 0 ? pointReporters(ledger.organs, ids, point) : pointOrgans(ledger, point);
}

/**
 * What is owed for one point: the work by its limit, and a written answer of its own round by round where a day was set for this point alone.
 * The report on the opinion as a whole is owed by the organ that the opinion was handed to (`opinionDuties`). Nothing for a withdrawn
 * point or one of a second copy.
 */
export function pointDuties(ledger: Basis, point: PointRecord): Duty[] {
  const opinion = ledger.opinions[point.opinion];
  if (!opinion || !isFollowedPoint(ledger, point)) return [];
  const organs = pointOrgans(ledger, point);
  const common = { collection: 'points', record: point.id, opinion: opinion.id, organs } as const;
  const reports = roundsOf(point).flatMap((round): Duty[] => {
    const due = ownDue(opinion, round.due);
    if (!due) return [];
    const owing = organsOfReport(ledger, opinion, point, round);
    const answer = ownAnswer(ledger, opinion, { organs: owing, number: point.number }, round.number);
    const met = reportDuty(point, round, answer);
    const id = `${point.id}~written-report~${round.number}`;
    return [{ ...common, ...met, organs: owing, id, kind: 'written-report', round: round.number, due }];
  });
  if (!point.limit) return reports;
  const id = `${point.id}~carry-out~${point.round}`;
  const work = { ...common, organs: organsOfWork(ledger, point), ...workDuty(point) };
  return [...reports, { ...work, id, kind: 'carry-out', round: point.round, due: point.limit }];
}
