import { authorOf, reportersOf } from '#shared/domain/addressees.ts';
import type { FeedbackVersion } from '#shared/domain/feedback-version.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { feedbackOf } from '../ledger-index.ts';

/** A written report or draft that came; `on` is ISO, null when nobody knows the day. */
export type ReportAnswer = { on: string | null };

type Basis = Pick<Ledger, 'feedback' | 'organs'>;
type Wanted = { version: FeedbackVersion; act?: 'draft-received' | 'formal-received' };
const formal: Wanted = { version: 'formal', act: 'formal-received' };
const draft: Wanted = { version: 'draft', act: 'draft-received' };
const stage: Wanted = { version: 'stage' };

function earliest(days: (string | null)[]): ReportAnswer | null {
  const known = days.filter((day) => day !== null).sort();
  if (known[0]) return { on: known[0] };
  return days.length > 0 ? { on: null } : null;
}

/** The days on which reports of one organ came in a round, null for one of which nobody knows the day. Those of an unknown author are nobody's. */
function arrivals(ledger: Basis, opinion: OpinionRecord, round: number, organ: string | null, wanted: Wanted) {
  const reporters = reportersOf(ledger.organs, opinion, round);
  const isIts = (report: { organ: string | null; on: string | null }) =>
    authorOf(ledger.organs, reporters, report)?.organ === organ;
  const files = feedbackOf(ledger, opinion.id).filter(
    (one) => one.version === wanted.version && one.round === round && isIts({ organ: one.organ, on: one.receivedOn }),
  );
  const acts = opinion.acts.filter(
    (act) => act.type === wanted.act && act.round === round && isIts({ organ: act.organ ?? null, on: act.on }),
  );
  return [...files.map(receivedDay), ...acts.map((act) => act.on)];
}

/** The formal report of one of the organs in a round: the earliest that came, as a paper of the library or as recorded. Null while none came. */
export function answerBy(
  ledger: Basis,
  opinion: OpinionRecord,
  round: number,
  organ: string | null,
): ReportAnswer | null {
  return earliest(arrivals(ledger, opinion, round, organ, formal));
}

/** The draft for comments of one of the organs in a round (监督法 art. 17). Null while none came. */
export function draftBy(
  ledger: Basis,
  opinion: OpinionRecord,
  round: number,
  organ: string | null,
): ReportAnswer | null {
  return earliest(arrivals(ledger, opinion, round, organ, draft));
}

/** The report of one of the organs on how far the work of a round is. Null while none came. */
export function stageReportBy(
  ledger: Basis,
  opinion: OpinionRecord,
  round: number,
  organ: string | null,
): ReportAnswer | null {
  return earliest(arrivals(ledger, opinion, round, organ, stage));
}

/** The formal report of a bureau on its own part, which is no report on the whole: the earliest that came in a round. Null while none came. */
export function ownReportBy(ledger: Basis, opinion: OpinionRecord, round: number, organ: string): ReportAnswer | null {
  const isIts = (id: string | null) => (organRoot(ledger.organs, id)?.id ?? id) === organ;
  const files = feedbackOf(ledger, opinion.id).filter(
    (one) => one.version === formal.version && one.round === round && isIts(one.organ),
  );
  return earliest(files.map(receivedDay));
}

/** The formal report of a round, whole when every organ that owes one has sent its own: the day of the last. Null while any is missing. */
export function answerOf(ledger: Basis, opinion: OpinionRecord, round: number): ReportAnswer | null {
  const reporters = reportersOf(ledger.organs, opinion, round);
  const answers = reporters.map(({ organ }) => answerBy(ledger, opinion, round, organ));
  const known = answers.flatMap((one) => (one ? [one.on] : []));
  if (known.length === 0 || known.length < answers.length) return null;
  return { on: known.includes(null) ? null : (known.toSorted().at(-1) ?? null) };
}

/** The first draft for comments that came in a round, whoever sent it. Null while none came. */
export function draftOfRound(ledger: Basis, opinion: OpinionRecord, round: number): ReportAnswer | null {
  const reporters = reportersOf(ledger.organs, opinion, round);
  return earliest(reporters.flatMap(({ organ }) => arrivals(ledger, opinion, round, organ, draft)));
}

/** True when any formal report came in a round, of one organ or of all. */
export function isAnsweredAtAll(ledger: Basis, opinion: OpinionRecord, round: number): boolean {
  return reportersOf(ledger.organs, opinion, round).some(
    ({ organ }) => answerBy(ledger, opinion, round, organ) !== null,
  );
}
