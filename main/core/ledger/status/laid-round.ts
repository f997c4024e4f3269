import type { CoverageRecord, FeedbackRecord, MatchRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import type { ComparisonInput, RoundMate } from '../../comparison/comparison-input.ts';
import type { PaperDays } from '../../comparison/demands/in-time.ts';
import type { ComparedPoint } from '../../comparison/matching/passages.ts';
import { coveragesOf, matchesOf, measuresOf } from '../ledger-index.ts';
import { askedPoints, foreignPoints } from '../points/asked-points.ts';
import { paperDays } from './paper-days.ts';
import { roundReports } from './round-reports.ts';

/** A report with what it says, and what persons decided of that. */
type LaidReport = {
  feedback: FeedbackRecord;
  measures: MeasureRecord[];
  decisions: MatchRecord[];
  coverages: CoverageRecord[];
  days: PaperDays;
  /** Points that the report is to answer. */
  owes: string[];
  /** Points that its organ has nothing to do with. */
  foreign: string[];
};

/** The records of one round as they are laid beside each other, seen from one of its reports. */
export type LaidRound = {
  /** Points that a report of the round is to answer, by number. */
  points: PointRecord[];
  settled: PointRecord[];
  /** Points for other organs than those that reported. */
  others: PointRecord[];
  own: LaidReport;
  /** The other reports of the round, each with whether it came before or after the own one. */
  mates: (LaidReport & { came: 'before' | 'after' })[];
};

function layReport(ledger: Ledger, opinion: string, feedback: FeedbackRecord, points: PointRecord[]): LaidReport {
  const ids = new Set(points.map((point) => point.id));
  const measures = measuresOf(ledger, feedback.id);
  const known = new Set(measures.map((measure) => measure.id));
  const decisions = points.flatMap((one) => matchesOf(ledger, one.id)).filter((match) => known.has(match.measure));
  const coverages = coveragesOf(ledger, feedback.id).filter((one) => ids.has(one.point));
  const owes = askedPoints(ledger, opinion, feedback).asked.map((point) => point.id);
  const foreign = foreignPoints(ledger, points, feedback).map((point) => point.id);
  return { feedback, measures, decisions, coverages, days: paperDays(ledger, opinion, feedback), owes, foreign };
}

/** The reports of the round of a feedback report beside the points of the opinion that they are to answer, each report beside all of them. */
export function layRound(ledger: Ledger, opinion: string, feedback: FeedbackRecord): LaidRound {
  const reports = roundReports(ledger, feedback);
  const answered = new Set(reports.flatMap((one) => askedPoints(ledger, opinion, one).asked.map((point) => point.id)));
  const all = askedPoints(ledger, opinion, feedback);
  const standing = [...all.asked, ...all.others].sort((a, b) => a.number - b.number);
  const points = standing.filter((point) => answered.has(point.id));
  const place = reports.indexOf(feedback);
  return {
    points,
    settled: all.settled,
    others: standing.filter((point) => !answered.has(point.id)),
    own: layReport(ledger, opinion, feedback, points),
    mates: reports.flatMap((one, at) => {
      const came = at < place ? ('before' as const) : ('after' as const);
      return at === place ? [] : [{ ...layReport(ledger, opinion, one, points), came }];
    }),
  };
}

/** All records and days that a round is compared from: as long as they are the same, so is the comparison. */
export function partsOfRound({ points, own, mates }: LaidRound): unknown[] {
  const reports = [own, ...mates].flatMap(({ feedback, days, owes, foreign, ...lists }) => {
    const all = [lists.measures, lists.decisions, lists.coverages];
    return [
      feedback,
      owes.join(' '),
      foreign.join(' '),
      days.asked,
      days.answered,
      ...all.map((list) => list.length),
      ...all.flat(),
    ];
  });
  return [mates.length, points.length, ...points, ...reports];
}

function organNames(ledger: Ledger, point: PointRecord): string[] {
  return [...pointLeads(point), ...point.support].flatMap((id) => {
    const organ = organRoot(ledger.organs, id);
    return organ ? [organ.title, ...organ.shortNames] : [];
  });
}

/** The title of the opinion; none where it is not in the ledger. */
function titleOf(ledger: Ledger, opinion: string): { opinionTitle?: string } {
  const title = ledger.opinions[opinion]?.title;
  return title === undefined ? {} : { opinionTitle: title };
}

/** What the comparison of a round is made from, without the alarms of the papers. */
export function roundInput(ledger: Ledger, opinion: string, { points, own, mates }: LaidRound): ComparisonInput {
  const named = (list: readonly PointRecord[]) =>
    list.map((point): ComparedPoint => {
      const notAdopted = point.status === 'not-adopted' && point.round === own.feedback.round;
      return { ...point, organs: organNames(ledger, point), notAdopted };
    });
  const papers = ({ feedback, ...report }: LaidReport): RoundMate => {
    const { id, title, pointsNamed } = feedback;
    const organ = organRoot(ledger.organs, feedback.organ)?.title;
    const { measures, decisions, coverages, days, owes, foreign } = report;
    const own = { measures, decisions, coverages, days, owes, foreign, feedback: id, title, pointsNamed };
    return organ === undefined ? own : { ...own, organ };
  };
  return {
    ...papers(own),
    points: named(points),
    opinion,
    ...titleOf(ledger, opinion),
    mates: mates.map(({ came, ...mate }) => {
      return mate.feedback.organ === own.feedback.organ ? { ...papers(mate), came } : papers(mate);
    }),
  };
}
