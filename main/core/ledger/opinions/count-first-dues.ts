import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { Told } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import { isSameCount, recountDue } from '../dues/change-due.ts';
import { firstDues } from './opinion-dues.ts';

function isTyped(opinion: OpinionRecord, field: 'due' | 'draftDue'): boolean {
  return opinion.entered.includes(field) && opinion[field]?.because.by === 'person';
}

/** Why days are counted anew when neither another rule nor another day of the letter is the reason. */
export type Recount = { kind: 'new-printing'; reason: Told };

function recount(before: DueDate | null, counted: DueDate | null, now: Circumstances, why?: Recount): DueDate | null {
  const { today, by } = now;
  const step = { on: today, enteredOn: today, by, reason: why?.reason ?? '', allowedBy: '', letter: '' };
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

/** The due date of a point in its first handling: the opinion's, unless a person gave it one of its own. */
export function dueAlong(
  point: PointRecord,
  opinion: OpinionRecord,
  now: Circumstances,
  why?: Recount,
): DueDate | null {
  if (point.round > 1 || point.entered.includes('due')) return point.due;
  return recount(point.due, opinion.due, now, why);
}
