import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { authorOf, reportersOf } from '#shared/domain/addressees.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { told, toldList } from '#shared/messages/catalogue.ts';
import { answerBy } from '../duties/report-answer.ts';
import { feedbackOf, pointsOf } from '../ledger-index.ts';
import { comparedFeedback } from './compared.ts';
import { item } from './desk-item.ts';
import { namesOf } from './opinion-items.ts';
import { isFollowedInRound } from './round-reports.ts';
import { isSupersededDraft } from './superseded-draft.ts';

/** At most so many answers are compared for one look at the desk; comparing takes some milliseconds each. */
const comparedAtOnce = 20;

/** Reports of which nobody said whose they are, where several organs owe one: they stop no clock until somebody does. */
export function authorlessItems(ledger: Ledger, opinion: OpinionRecord): DeskItem[] {
  return feedbackOf(ledger, opinion.id).flatMap((one) => {
    const reporters = reportersOf(ledger.organs, opinion, one.round);
    const report = { organ: one.organ, on: one.receivedOn };
    if (reporters.length < 2 || authorOf(ledger.organs, reporters, report) !== null) return [];
    const organs = toldList(reporters.map(({ organ }) => organTitle(ledger.organs, organ)));
    const bare = { title: one.title, collection: 'feedback', record: one.id, urgency: 'to-confirm' } as const;
    const because = told('because.report-of-whom', { organs });
    return [item({ ...bare, about: 'author', organ: null, because, action: 'open' })];
  });
}

/** Formal reports whose day of receipt nobody entered: whether they came in time cannot be said. */
export function undatedItems(ledger: Ledger, opinion: OpinionRecord): DeskItem[] {
  const report = feedbackOf(ledger, opinion.id).find((one) => {
    if (one.version !== 'formal' || receivedDay(one) !== null) return false;
    const author = authorOf(ledger.organs, reportersOf(ledger.organs, opinion, one.round), {
      organ: one.organ,
      on: one.receivedOn,
    });
    return author !== null && !answerBy(ledger, opinion, one.round, author.organ)?.on;
  });
  if (!report || opinion.handedOverOn === null) return [];
  const organ = namesOf(ledger, opinion);
  const bare = {
    title: opinion.title,
    collection: 'opinions',
    record: opinion.id,
    urgency: 'to-check',
    organ,
  } as const;
  const because = told('because.receipt-unknown', { title: report.title, date: report.receivedOn ?? '—' });
  return [item({ ...bare, because, action: 'open' })];
}

function isSettled(ledger: Ledger, feedback: FeedbackRecord): boolean {
  const points = pointsOf(ledger, feedback.opinion ?? '');
  return points.length === 0 || points.every((point) => !isOpenPoint(point.status) || point.check !== null);
}

function compareItem(ledger: Ledger, feedback: FeedbackRecord, isAtOnce: boolean): DeskItem[] {
  const comparison = isAtOnce ? comparedFeedback(ledger, feedback) : null;
  const bare = {
    title: feedback.title,
    collection: 'feedback',
    record: feedback.id,
    organ: organTitle(ledger.organs, feedback.organ) || null,
    action: 'compare',
    scope: { opinion: feedback.opinion ?? '', feedback: feedback.id },
  } as const;
  // What was ordered again is asked of the next report.
  const isAskedAgain = (point: string) => (ledger.points[point]?.round ?? 0) > feedback.round;
  const open = (comparison?.points ?? []).filter(({ coverage, point }) => coverage === 'none' && !isAskedAgain(point));
  const count = open.length;
  const total = comparison?.points.length ?? 0;
  if (count > 0) {
    return [item({ ...bare, count, urgency: 'unanswered', because: told('because.unanswered', { count, total }) })];
  }
  return [
    item({ ...bare, urgency: 'to-compare', because: told('because.received', { date: receivedDay(feedback) ?? '—' }) }),
  ];
}

/** Reports that nobody attached or compared yet, the newest first. */
export function feedbackItems(ledger: Ledger): DeskItem[] {
  let compared = 0;
  const newest = listed(ledger.feedback)
    .filter((one) => one.sameAs === null)
    .sort((a, b) => (b.receivedOn ?? '').localeCompare(a.receivedOn ?? '') || (a.id < b.id ? -1 : 1));
  return newest.flatMap((feedback) => {
    const bare = { title: feedback.title, collection: 'feedback', record: feedback.id, organ: null } as const;
    if (feedback.attachment === 'asked') {
      const count = feedback.candidates.length;
      const because = count === 1 ? told('because.attach-asked-one') : told('because.attach-asked', { count });
      return [item({ ...bare, urgency: 'to-confirm', because, action: 'attach' })];
    }
    if (feedback.attachment === 'none' && feedback.opinion === null) {
      return [item({ ...bare, urgency: 'to-confirm', because: told('because.attach-none'), action: 'attach' })];
    }
    const isTold = isSupersededDraft(ledger, feedback) || isFollowedInRound(ledger, feedback);
    const isOver = isSettled(ledger, feedback) || isTold;
    if (feedback.opinion === null || isOver) return [];
    compared += 1;
    return compareItem(ledger, feedback, compared <= comparedAtOnce);
  });
}
