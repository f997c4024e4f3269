import { authorOf, reportersOf } from '#shared/domain/addressees.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { FeedbackVersion } from '#shared/domain/feedback-version.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import {
  earliestOf,
  pointsOwedBy,
  type ReportOnPoints,
  reportOnPoint,
  reportOnWhole,
} from '#shared/domain/report-on-points.ts';
import { feedbackOf, pointsOf } from '../ledger-index.ts';

/** A written report or draft that came; `on` is ISO, null when nobody knows the day. */
export type ReportAnswer = { on: string | null };

type Basis = Pick<Ledger, 'feedback' | 'organs' | 'points'>;
type Wanted = { version: FeedbackVersion; act?: 'draft-received' | 'formal-received' };
const formal: Wanted = { version: 'formal', act: 'formal-received' };
const draft: Wanted = { version: 'draft', act: 'draft-received' };
const stage: Wanted = { version: 'stage' };

/** The reports of one organ that came in a round. Those of an unknown author are nobody's. */
function arrivals(
  ledger: Basis,
  opinion: OpinionRecord,
  round: number,
  organ: string | null,
  wanted: Wanted,
): ReportOnPoints[] {
  const reporters = reportersOf(ledger.organs, opinion, round);
  const isIts = (report: { organ: string | null; on: string | null }) =>
    authorOf(ledger.organs, reporters, report)?.organ === organ;
  const files = feedbackOf(ledger, opinion.id).filter(
    (one) => one.version === wanted.version && one.round === round && isIts({ organ: one.organ, on: one.receivedOn }),
  );
  const acts = opinion.acts.filter(
    (act) => act.type === wanted.act && act.round === round && isIts({ organ: act.organ ?? null, on: act.on }),
  );
  return [...files.map(reportOf), ...acts.map(({ on }) => ({ on, points: null }))];
}

function reportOf(file: FeedbackRecord): ReportOnPoints {
  return { on: receivedDay(file), points: file.onlyPoints ?? null };
}

const dayOf = ({ on }: ReportOnPoints) => on;

/**
 * The formal report of one of the organs in a round: the earliest that came, as a paper of the library or as recorded. One that is only about
 * some points is no report on the opinion, until others are about the rest. Null while none came.
 */
export function answerBy(
  ledger: Basis,
  opinion: OpinionRecord,
  round: number,
  organ: string | null,
): ReportAnswer | null {
  const reports = arrivals(ledger, opinion, round, organ, formal);
  return reportOnWhole(reports, pointsOwedBy(ledger.organs, opinion, pointsOf(ledger, opinion.id), { round, organ }));
}

/** The draft for comments of one of the organs in a round (监督法 art. 17). Null while none came. */
export function draftBy(
  ledger: Basis,
  opinion: OpinionRecord,
  round: number,
  organ: string | null,
): ReportAnswer | null {
  return earliestOf(arrivals(ledger, opinion, round, organ, draft).map(dayOf));
}

/** The report of one of the organs on how far the work of a round is. Null while none came. */
export function stageReportBy(
  ledger: Basis,
  opinion: OpinionRecord,
  round: number,
  organ: string | null,
): ReportAnswer | null {
  return earliestOf(arrivals(ledger, opinion, round, organ, stage).map(dayOf));
}

/** The formal reports of a round that an organ signed for itself, whether it owes one or not. */
function signedBy(ledger: Basis, opinion: OpinionRecord, round: number, organ: string): ReportOnPoints[] {
  const isIts = (id: string | null) => (organRoot(ledger.organs, id)?.id ?? id) === organ;
  return feedbackOf(ledger, opinion.id)
    .filter((one) => one.version === formal.version && one.round === round && isIts(one.organ))
    .map(reportOf);
}

/** The formal report of a bureau on its own part, which is no report on the whole: the earliest on a point that came in a round. Null while none came. */
export function ownReportBy(
  ledger: Basis,
  opinion: OpinionRecord,
  round: number,
  { organ, number }: { organ: string; number: number },
): ReportAnswer | null {
  return reportOnPoint(signedBy(ledger, opinion, round, organ), number);
}

/** The same on whatever points: the earliest that came in a round. Null while none came. */
export function ownReportOf(ledger: Basis, opinion: OpinionRecord, round: number, organ: string): ReportAnswer | null {
  return earliestOf(signedBy(ledger, opinion, round, organ).map(dayOf));
}

/**
 * The formal report that answers one point in a round, by one of the organs (left out: by each that owes one, and of these the last). One that
 * is only about other points does not answer it. Null while none came.
 */
export function pointAnswer(
  ledger: Basis,
  opinion: OpinionRecord,
  round: number,
  { organ, number }: { organ?: string | null; number: number },
): ReportAnswer | null {
  const reporters = organ === undefined ? reportersOf(ledger.organs, opinion, round) : [{ organ }];
  const answers = reporters.map((one) => reportOnPoint(arrivals(ledger, opinion, round, one.organ, formal), number));
  return lastOf(answers);
}

/** The last of the answers of several; null while any is missing. */
function lastOf(answers: readonly (ReportAnswer | null)[]): ReportAnswer | null {
  const known = answers.flatMap((one) => (one ? [one.on] : []));
  if (known.length === 0 || known.length < answers.length) return null;
  return { on: known.includes(null) ? null : (known.toSorted().at(-1) ?? null) };
}

/** The formal report of a round, whole when every organ that owes one has sent its own: the day of the last. Null while any is missing. */
export function answerOf(ledger: Basis, opinion: OpinionRecord, round: number): ReportAnswer | null {
  const reporters = reportersOf(ledger.organs, opinion, round);
  return lastOf(reporters.map(({ organ }) => answerBy(ledger, opinion, round, organ)));
}

/** The first draft for comments that came in a round, whoever sent it. Null while none came. */
export function draftOfRound(ledger: Basis, opinion: OpinionRecord, round: number): ReportAnswer | null {
  const reporters = reportersOf(ledger.organs, opinion, round);
  return earliestOf(reporters.flatMap(({ organ }) => arrivals(ledger, opinion, round, organ, draft).map(dayOf)));
}

/** True when any formal report came in a round, of one organ or of all, on the whole or on some points. */
export function isAnsweredAtAll(ledger: Basis, opinion: OpinionRecord, round: number): boolean {
  return reportersOf(ledger.organs, opinion, round).some(
    ({ organ }) => arrivals(ledger, opinion, round, organ, formal).length > 0,
  );
}
