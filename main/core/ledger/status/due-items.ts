import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isOpenMotion } from '#shared/domain/motion-transitions.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { isOpenSuggestion } from '#shared/domain/suggestion-transitions.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { addDays, daysBetween } from '../../calendar/iso-day.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { pointOrgan } from '../points/point-rows.ts';
import { explainDue } from './explain-due.ts';
import { datedPoint, isAnswered } from './ledger-rates.ts';

/** `horizon` is the last ISO day looked at. */
type Scene = { ledger: Ledger; today: string; horizon: string; language: Language };
type Found = Pick<DeskItem, 'id' | 'title' | 'collection' | 'record' | 'organ' | 'because' | 'action' | 'scope'> & {
  due: string;
};

/** Promises that fell due longer ago than this and that nobody confirmed are history, not work (days). */
const oldPromise = 180;

function urgencyOf(days: number): DeskItem['urgency'] {
  if (days < 0) return 'overdue';
  return days <= 7 ? 'soon-7' : 'soon-30';
}

function itemOf(scene: Scene, found: Found): DeskItem[] {
  const days = daysBetween(scene.today, found.due);
  return [{ ...found, days, urgency: urgencyOf(days) }];
}

/** The cheap question first: most of ten years is long done or far away. */
function isNear(scene: Scene, due: { date: string } | null): due is { date: string } {
  return due !== null && due.date <= scene.horizon;
}

function pointItem(scene: Scene, point: PointRecord): DeskItem[] {
  const { ledger, language, today } = scene;
  if (!isNear(scene, point.due) || point.state === 'withdrawn' || !isOpenPoint(point.status)) return [];
  if (datedPoint(ledger, point).metOn !== null) return [];
  const opinion = ledger.opinions[point.opinion];
  return itemOf(scene, {
    id: `points~${point.id}`,
    title: `${opinion?.title ?? ''} · ${point.title}`,
    collection: 'points',
    record: point.id,
    organ: organTitle(ledger.organs, pointOrgan(ledger, point)) || null,
    due: point.due.date,
    because: explainDue(point.due, message(language, 'collection.feedback-due'), language),
    action: point.due.date < today ? 'chase' : 'record-progress',
    scope: { opinion: point.opinion },
  });
}

function suggestionItem(scene: Scene, suggestion: SuggestionRecord): DeskItem[] {
  const { ledger, language, today } = scene;
  if (!isNear(scene, suggestion.due) || !isOpenSuggestion(suggestion.status)) return [];
  if (isAnswered(suggestion)) return [];
  const title = suggestion.number
    ? message(language, 'desk.suggestion-title', { number: suggestion.number, title: suggestion.title })
    : suggestion.title;
  return itemOf(scene, {
    id: `suggestions~${suggestion.id}`,
    title,
    collection: 'suggestions',
    record: suggestion.id,
    organ: suggestion.lead.map((id) => organTitle(ledger.organs, id)).join('、') || null,
    due: suggestion.due.date,
    because: explainDue(suggestion.due, message(language, 'collection.answer-due'), language),
    action: suggestion.due.date < today ? 'chase' : 'record-progress',
    scope: suggestion.lead[0] ? { organ: suggestion.lead[0] } : {},
  });
}

function motionItem(scene: Scene, motion: MotionRecord): DeskItem[] {
  const { ledger, language, today } = scene;
  const isReported = ['reported', 'deliberated', 'answered'].includes(motion.status);
  if (!isNear(scene, motion.due) || isReported || !isOpenMotion(motion.status)) return [];
  return itemOf(scene, {
    id: `motions~${motion.id}`,
    title: motion.title,
    collection: 'motions',
    record: motion.id,
    organ: organTitle(ledger.organs, motion.lead) || null,
    due: motion.due.date,
    because: explainDue(motion.due, message(language, 'collection.report-due'), language),
    action: motion.due.date < today ? 'chase' : 'record-progress',
    scope: motion.lead ? { organ: motion.lead } : {},
  });
}

function commitmentItem(scene: Scene, commitment: CommitmentRecord): DeskItem[] {
  const { ledger, language, today } = scene;
  const { due, state } = commitment;
  if (due === null || due > scene.horizon || (state !== 'open' && state !== 'proposed')) return [];
  if (state === 'proposed' && daysBetween(due, today) > oldPromise) return [];
  const organ = organTitle(ledger.organs, commitment.organ);
  const text = commitment.citation.quote.slice(0, 80);
  return itemOf(scene, {
    id: `commitments~${commitment.id}`,
    title: message(language, 'desk.promise-title', { title: commitment.title }),
    collection: 'commitments',
    record: commitment.id,
    organ: organ || null,
    due,
    because: organ ? message(language, 'because.promise', { organ, text }) : text,
    action: 'record-progress',
    scope: {},
  });
}

/**
 * Everything with a due date that is late or due within `days`, soonest first: points without a written answer, suggestions
 * without an answer, motions without a report, promises without a finding. Each says why it is here.
 */
export function dueItems(ledger: Ledger, today: string, days: number): DeskItem[] {
  const scene: Scene = { ledger, today, horizon: addDays(today, days), language: ledgerLanguage(ledger) };
  return [
    ...Object.values(ledger.points).flatMap((one) => pointItem(scene, one)),
    ...Object.values(ledger.suggestions).flatMap((one) => suggestionItem(scene, one)),
    ...Object.values(ledger.motions).flatMap((one) => motionItem(scene, one)),
    ...Object.values(ledger.commitments).flatMap((one) => commitmentItem(scene, one)),
  ].sort((a, b) => (a.days ?? 0) - (b.days ?? 0) || (a.id < b.id ? -1 : 1));
}
