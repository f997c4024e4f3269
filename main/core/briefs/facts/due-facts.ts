import { allowedBy } from '#shared/domain/allowed-by.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { daysBetween, narrowDate, paperDate } from '../words/paper-date.ts';

/**
 * 2026年5月31日 in two lines; 时限未定 while there is none. That it was extended with consent is said only where the ledger knows who consented
 * by which letter; a corrected or recounted date leaves no trace.
 */
export function dueText(due: DueDate | null): string {
  if (!due) return '时限未定';
  const consent = consentText(due);
  if (consent === null) return narrowDate(due.date);
  return `${narrowDate(due.date)}\n（原定${paperDate(due.original)}，${consent}）`;
}

/** 经主任会议同意延期，云人常办函〔2026〕40号; null without the one who consented or without the letter. */
function consentText(due: DueDate): string | null {
  const allowed = allowedBy(due);
  const letter = due.changes.findLast(({ kind }) => kind === 'extension')?.letter.trim() ?? '';
  return allowed === null || letter === '' ? null : `经${allowed}同意延期，${letter}`;
}

/** A day with the one before it was put off, also where no letter is known that allowed it; empty while there is none. */
export function movedDueText(due: DueDate | null): string {
  if (due === null) return '';
  const isBare = due.original !== due.date && consentText(due) === null;
  return isBare ? `${narrowDate(due.date)}\n（原定${paperDate(due.original)}）` : dueText(due);
}

/** The day by which a point is to be done: that of the work itself where there is one, else that of the written report. */
export function workDue({ limit, due }: Pick<PointRecord, 'limit' | 'due'>): DueDate | null {
  return limit ?? due;
}

/** Calendar days past the due date; 0 when not overdue or without a date. */
export function daysOverdue(due: DueDate | null, today: string): number {
  return due ? Math.max(0, daysBetween(due.date, today)) : 0;
}
