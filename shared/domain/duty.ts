import type { DueDate } from './due-date.ts';

/**
 * Everything that somebody owes by a day. Each is met by one act alone: the hand-over by the letter, the sign-for by the signature,
 * the draft by the draft, the plan (实施方案) by the plan, the stage report by a report on how far the work is, the written report by the formal report, the answer by the answer, the rating by the deputy's form, the work by
 * the organ's report that it is done, as long as no check finds less. A self-report, a draft or a note meets none of the others.
 */
export const dutyKinds = [
  'hand-over',
  'notice',
  'sign-for',
  'return',
  'contact',
  'support',
  'draft',
  'plan',
  'stage-report',
  'written-report',
  'carry-out',
  'answer',
  'rating',
  'review',
  'promise',
] as const;

export type DutyKind = (typeof dutyKinds)[number];

/** Duties that only open a window (a wrong hand-over may be returned within it): nobody is late when it closes. */
export const windowDuties: readonly DutyKind[] = ['return'];

export type DutyCollection = 'opinions' | 'points' | 'suggestions' | 'motions' | 'commitments';

export type Duty = {
  /** `<record>~<kind>~<round>`, with the organ behind it where several owe the same. */
  id: string;
  kind: DutyKind;
  collection: DutyCollection;
  record: string;
  round: number;
  /** Opinion that a point belongs to. */
  opinion: string | null;
  /** Organ ids that owe it, the leading one first; empty when the office itself or nobody named does. */
  organs: string[];
  /** Who owes it as papers print it, where that is no organ of the ledger but a committee of the congress; absent otherwise. */
  by?: string;
  /** Null while no rule and no paper sets a day. */
  due: DueDate | null;
  /** `met` by its act; `open` while it is owed; `void` when the item ended without it. */
  state: 'met' | 'open' | 'void';
  /** ISO day of the act; null when it is not met, or met on a day that nobody knows. */
  metOn: string | null;
  /** ISO day on which the item ended without the act: what was late by then stays late. Absent where it did not, or nobody knows. */
  endedOn?: string;
};

/** How a duty stands that is owed no more, because its item ended on an ISO day (null where nobody knows). */
export function endedDuty(endedOn: string | null | undefined): Pick<Duty, 'state' | 'metOn' | 'endedOn'> {
  return { state: 'void', metOn: null, ...(endedOn ? { endedOn } : {}) };
}

/** True for a duty that is owed no more and whose day had passed by then: it was late, and nobody can meet it any more. */
export function isMissed({ due, endedOn }: Duty): boolean {
  return due !== null && endedOn !== undefined && endedOn > due.date;
}

/** True when the day has passed and the act has not come. The due day itself is not late. */
export function isOverdue(duty: Duty, today: string): boolean {
  return duty.state === 'open' && duty.due !== null && duty.due.date < today && !windowDuties.includes(duty.kind);
}
