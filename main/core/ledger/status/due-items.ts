import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { type Chased, chasedFor } from '#shared/domain/chase.ts';
import type { Citation } from '#shared/domain/citation.ts';
import { type Duty, type DutyKind, isOverdue, windowDuties } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organRoot, organTitle, organTitles } from '#shared/domain/organ-root.ts';
import { isUnseenScan } from '#shared/domain/unseen-scan.ts';
import { type Telling, told } from '#shared/messages/catalogue.ts';
import { toldDue } from '#shared/messages/explain-due.ts';
import { toldNumber } from '#shared/messages/numbered-title.ts';
import { addDays, daysBetween } from '../../calendar/iso-day.ts';
import { dutiesOfRecord, keptDuties } from '../duties/all-duties.ts';
import { itemOrder } from './item-order.ts';

/** Days ahead that the desk and the list of what falls due look when nobody says: a month, as the office plans. */
export const usualDays = 30;

type Scene = { ledger: Ledger; today: string };

function urgencyOf(days: number): DeskItem['urgency'] {
  if (days < 0) return 'overdue';
  return days <= 7 ? 'soon-7' : 'soon-30';
}

function titleOf({ ledger }: Scene, { collection, record, opinion }: Duty): Telling {
  const { title } = ledger[collection][record] ?? { title: record };
  if (collection === 'points') return `${ledger.opinions[opinion ?? '']?.title ?? ''} · ${title}`;
  if (collection === 'commitments') return told('desk.promise-title', { title });
  const number = collection === 'suggestions' ? ledger.suggestions[record]?.number : null;
  return number ? told('desk.suggestion-title', { number: toldNumber(number), title }) : title;
}

/** What somebody can do about it now. The office's own duty is done at the item; another's is chased once it is late. */
function actionOf(duty: Duty, isLate: boolean): DeskItem['action'] {
  if (duty.kind === 'hand-over') return duty.collection === 'opinions' ? 'hand-over' : 'open';
  if (duty.kind === 'promise') return 'record-progress';
  if (duty.kind === 'rating') return 'open';
  return isLate ? 'chase' : 'record-progress';
}

function becauseOf({ ledger }: Scene, duty: Duty & { due: NonNullable<Duty['due']> }): Telling {
  if (duty.kind !== 'promise') return toldDue(duty.due, told(`duty.${duty.kind}`));
  if (duty.collection === 'suggestions') {
    const organ = organTitles(ledger.organs, duty.organs).join('、');
    return told('because.promised-answer', { organ, date: duty.due.date });
  }
  const commitment = ledger.commitments[duty.record];
  const text = commitment?.citation.quote.slice(0, 80) ?? '';
  const organ = organTitle(ledger.organs, duty.organs[0] ?? null);
  return organ ? told('because.promise', { organ, text }) : text;
}

/** The paper that sets the day: its words, or those of the promise. */
function citationOf({ ledger }: Scene, { due, collection, record }: Duty): Citation | null {
  if (due?.because.by === 'paper') return due.because.citation;
  return collection === 'commitments' ? (ledger.commitments[record]?.citation ?? null) : null;
}

/** As `becauseOf`, with a word where the day was recognised in a scan and nobody saw it there: who is late by it may not be. */
function withDoubt(scene: Scene, duty: Duty & { due: NonNullable<Duty['due']> }): Telling {
  const because = becauseOf(scene, duty);
  return isUnseenScan(scene.ledger, citationOf(scene, duty)) ? told('scan.unseen-day', { because }) : because;
}

/** What stands behind the duty's kind and round where several organs owe the same; empty for the first of them. */
function whoseOf({ id, record, kind, round }: Duty): string {
  return id.slice(`${record}~${kind}~${round}`.length);
}

function scopeOf({ ledger }: Scene, duty: Duty): Record<string, string> {
  const [organ] = duty.organs;
  const isOneOfSeveral = duty.collection === 'opinions' && ledger.opinions[duty.record]?.alsoTo !== undefined;
  if (duty.opinion && organ && isOneOfSeveral) return { opinion: duty.opinion, organ };
  if (duty.opinion) return { opinion: duty.opinion };
  return duty.organs[0] && duty.collection !== 'commitments' ? { organ: duty.organs[0] } : {};
}

/** The duty that an item stands for by its record alone; all others name themselves. */
const plainKinds: readonly DutyKind[] = ['written-report', 'answer', 'promise'];

/** How often those who are late were chased for it; nothing where nobody was, and where nobody is late. */
function chasedOf({ ledger, today }: Scene, duty: Duty): Chased | null {
  const { collection, record } = duty;
  if (collection === 'commitments' || !isOverdue(duty, today)) return null;
  const rootOf = (organ: string) => organRoot(ledger.organs, organ)?.id ?? organ;
  const all = dutiesOfRecord(ledger, collection, record);
  return chasedFor(ledger[collection][record]?.chases, duty, { all, today, rootOf });
}

function itemOf(scene: Scene, duty: Duty & { due: NonNullable<Duty['due']> }): DeskItem {
  const { ledger, today } = scene;
  const days = daysBetween(today, duty.due.date);
  const isPlain = plainKinds.includes(duty.kind) && !(duty.kind === 'promise' && duty.collection === 'suggestions');
  // Several organs may each owe an answer of their own.
  const alone = duty.kind === 'answer' && duty.id.endsWith(`~${duty.organs[0]}`) ? `~${duty.organs[0]}` : '';
  const name = isPlain ? alone : `~${duty.kind}`;
  const organs = organTitles(ledger.organs, duty.organs).filter((title) => title !== '');
  const chased = chasedOf(scene, duty);
  const because = withDoubt(scene, duty);
  return {
    id: `${duty.collection}~${duty.record}${name}${whoseOf(duty)}`,
    title: titleOf(scene, duty),
    collection: duty.collection,
    record: duty.record,
    duty: duty.kind,
    round: duty.round,
    urgency: urgencyOf(days),
    organ: duty.by ?? (organs.join('、') || null),
    due: duty.due.date,
    days,
    ...(chased && { chased }),
    because: chased ? told('because.chased', { because, count: chased.count, on: chased.last }) : because,
    action: actionOf(duty, isOverdue(duty, today)),
    scope: scopeOf(scene, duty),
  };
}

/** True for what is owed and has a day: windows that nobody is late for, things met or void, and duties without a day are left out. */
function isOwed(duty: Duty): duty is Duty & { due: NonNullable<Duty['due']> } {
  return duty.state === 'open' && duty.due !== null && !windowDuties.includes(duty.kind);
}

const owedBy = keptDuties((duty, horizon = '') => isOwed(duty) && duty.due.date <= horizon);

/**
 * Everything that is owed and late or due within `days`, soonest first, each with the reason of its date. The same duties give what is
 * overdue everywhere else.
 */
export function dueItems(ledger: Ledger, today: string, days: number): DeskItem[] {
  const scene: Scene = { ledger, today };
  const horizon = addDays(today, days);
  const further = itemOrder(ledger);
  return owedBy(ledger, horizon)
    .filter(isOwed)
    .map((duty) => itemOf(scene, duty))
    .sort((a, b) => (a.days ?? 0) - (b.days ?? 0) || further(a, b));
}
