import { authorOf, reportersOf } from '#shared/domain/addressees.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pointReporters } from '#shared/domain/point-reporters.ts';
import { feedbackOf } from '../ledger-index.ts';
import { pointAnswer, type ReportAnswer } from './report-answer.ts';

type Basis = Pick<Ledger, 'feedback' | 'opinions' | 'organs' | 'points'>;

/**
 * The formal report on a point in a round that a person recorded as received and whose text the library does not have: what it says is unknown. The
 * day is that of the last of the organs that answer for the point; null while one of them has not reported. To be asked for points that no paper of
 * the round answers.
 */
export function reportByHand(ledger: Basis, point: PointRecord, round: number): ReportAnswer | null {
  const opinion = ledger.opinions[point.opinion];
  const hasActs = opinion?.acts.some((act) => act.type === 'formal-received' && act.round === round) ?? false;
  if (!opinion || !hasActs) return null;
  const { number } = point;
  const ids = reportersOf(ledger.organs, opinion, round).flatMap(({ organ }) => organ ?? []);
  const answers = pointReporters(ledger.organs, ids, point).map((organ) =>
    pointAnswer(ledger, opinion, round, { organ, number }),
  );
  if (answers.length === 0) return pointAnswer(ledger, opinion, round, { number });
  if (answers.includes(null)) return null;
  const days = answers.map((one) => one?.on ?? null);
  return { on: days.includes(null) ? null : (days.toSorted().at(-1) ?? null) };
}

/** True where one of the organs that answer for a point reported in a round as a person recorded, and no paper of the round is its report. */
export function hasReportByHand(ledger: Basis, point: PointRecord, round: number): boolean {
  const opinion = ledger.opinions[point.opinion];
  if (!opinion) return false;
  const reporters = reportersOf(ledger.organs, opinion, round);
  const authorIn = (organ: string | null, on: string | null) =>
    authorOf(ledger.organs, reporters, { organ, on })?.organ;
  const files = feedbackOf(ledger, opinion.id).filter((one) => one.version === 'formal' && one.round === round);
  const read = new Set(files.map((one) => authorIn(one.organ, one.receivedOn)));
  const acts = opinion.acts.filter((act) => act.type === 'formal-received' && act.round === round);
  const unread = acts.map((act) => authorIn(act.organ ?? null, act.on)).filter((organ) => !read.has(organ));
  const ids = reporters.flatMap(({ organ }) => organ ?? []);
  return pointReporters(ledger.organs, ids, point).some((organ) => unread.includes(organ));
}
