import type { DueDate } from '#shared/domain/due-date.ts';
import { daysBetween, narrowDate, paperDate } from '../words/paper-date.ts';

/** 2026年5月31日 in two lines, with the original date when it was extended; 未定 while there is none. */
export function dueText(due: DueDate | null): string {
  if (!due) return '未定';
  if (due.date === due.original) return narrowDate(due.date);
  return `${narrowDate(due.date)}\n（原定${paperDate(due.original)}，经同意延期）`;
}

/** Calendar days past the due date; 0 when not overdue or without a date. */
export function daysOverdue(due: DueDate | null, today: string): number {
  return due ? Math.max(0, daysBetween(due.date, today)) : 0;
}
