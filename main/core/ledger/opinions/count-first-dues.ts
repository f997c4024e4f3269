import { addresseesOf } from '#shared/domain/addressees.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { HandedTo, OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { Told } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import { isSameCount, recountDue } from '../dues/change-due.ts';
import { dueOfNumber } from './limit-of-number.ts';
import { firstDues } from './opinion-dues.ts';

function isTyped(opinion: OpinionRecord, field: 'due' | 'draftDue'): boolean {
  return opinion.entered.includes(field) && opinion[field]?.because.by === 'person';
}

/** Why days are counted anew when neither another rule nor another day of the letter is the reason. */
export type Recount = { kind: 'new-printing'; reason: Told };

function countOf(due: DueDate | null) {
  return due?.because.by === 'paper' ? due.because.counted : null;
}

/** ISO day of the receipt from which a time counts now that counted from the hand-over as long as nobody knew it; null otherwise. */
function receiptMadeKnown(before: DueDate | null, counted: DueDate | null): string | null {
  const now = countOf(counted);
  return countOf(before)?.assumed && now && !now.assumed ? now.start : null;
}

function recount(before: DueDate | null, counted: DueDate | null, now: Circumstances, why?: Recount): DueDate | null {
  const { today, by } = now;
  const step = { on: today, enteredOn: today, by, reason: why?.reason ?? '', allowedBy: '', letter: '' };
  const signedOn = why ? null : receiptMadeKnown(before, counted);
  if (before && counted && signedOn !== null) {
    const isSameDay = before.original === counted.date;
    if (isSameDay) return { ...before, because: counted.because };
    return recountDue(before, counted, { ...step, on: signedOn }, 'signed-for');
  }
  if (why && before?.date !== counted?.date) return recountDue(before, counted, step, why.kind);
  // One rule from another day: the day of the letter was put right.
  const isSame = before !== null && counted !== null && isSameCount(before, counted);
  return recountDue(before, counted, step, isSame ? 'correction' : 'new-rule');
}

/**
 * An opinion that was handed over on the ISO day `on`, with the due dates of its first handling counted (again): a date that a person typed
 * stays, and rounds ordered later keep theirs.
 */
export function withFirstDues(
  ledger: Ledger,
  opinion: OpinionRecord,
  handOver: { on: string; rule?: string | undefined },
  now: Circumstances,
  why?: Recount,
): OpinionRecord {
  if (opinion.round > 1) return opinion;
  const counted = firstDues(ledger, opinion, handOver);
  return {
    ...opinion,
    due: isTyped(opinion, 'due') ? opinion.due : recount(opinion.due, counted.due, now, why),
    draftDue: isTyped(opinion, 'draftDue') ? opinion.draftDue : recount(opinion.draftDue, counted.draftDue, now, why),
  };
}

/** A further organ of an opinion with the due dates of its own report counted (again) from its own letter; a day that a person gave it stays. */
export function withOwnDues(
  ledger: Ledger,
  opinion: OpinionRecord,
  handedTo: HandedTo,
  now: Circumstances,
  { rule, why }: { rule?: string | undefined; why?: Recount | undefined } = {},
): HandedTo {
  const { on, organ } = handedTo;
  const counted = firstDues(ledger, opinion, { on, organ, rule });
  const again = (field: 'due' | 'draftDue') =>
    handedTo[field]?.because.by === 'person' ? handedTo[field] : recount(handedTo[field], counted[field], now, why);
  return { ...handedTo, due: again('due'), draftDue: again('draftDue') };
}

/** The dates of the first handling counted anew for every organ that the opinion was handed to, each from its own letter. */
export function withEveryDue(ledger: Ledger, opinion: OpinionRecord, now: Circumstances, why?: Recount): OpinionRecord {
  const { handedOverOn: on, alsoTo } = opinion;
  const next = on === null ? opinion : withFirstDues(ledger, opinion, { on }, now, why);
  if (!alsoTo || opinion.round > 1) return next;
  return { ...next, alsoTo: alsoTo.map((one) => withOwnDues(ledger, opinion, one, now, { why })) };
}

/**
 * The due date of a point: the day that the paper prints for a bureau that reports on it by itself, else that of the organ that the point is given
 * to, where that is one of several, else that of the first organ.
 */
export function dueOfPoint(organs: Ledger['organs'], opinion: OpinionRecord, point: PointRecord): DueDate | null {
  const apart = dueOfNumber(organs, opinion, point);
  if (apart) return apart;
  const lead = organRoot(organs, point.lead)?.id ?? point.lead;
  const own = addresseesOf(organs, opinion).find((one) => one.organ !== null && one.organ === lead);
  return own ? own.due : opinion.due;
}

/** The due date of a point in its first handling: that of its organ's report on the opinion, unless a person gave it one of its own. */
export function dueAlong(
  ledger: Pick<Ledger, 'organs'>,
  point: PointRecord,
  opinion: OpinionRecord,
  now: Circumstances,
  why?: Recount,
): DueDate | null {
  if (point.round > 1 || point.entered.includes('due')) return point.due;
  return recount(point.due, dueOfPoint(ledger.organs, opinion, point), now, why);
}
