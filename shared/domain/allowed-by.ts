import type { DueDate } from './due-date.ts';

/** Who allowed the extension in force; null when the date was not extended or nobody is named as having allowed it. */
export function allowedBy(due: DueDate): string | null {
  if (due.date === due.original) return null;
  return due.changes.findLast(({ kind }) => kind === 'extension')?.allowedBy || null;
}
