import { dueOfPromise } from '../commitments/due-of-promise.ts';

/** ISO days of the opinion and of the answer; null where nobody knows. */
export type PaperDays = { asked: string | null; answered: string | null };

export const noDays: PaperDays = { asked: null, answered: null };

/**
 * Whether what an answer tells as done was done within a limit (年内, 2026年底前) that the opinion sets: the answer came before its last day.
 * Null where the limit names no day, or a day is not known.
 */
export function isInTime(limit: string, { asked, answered }: PaperDays): boolean | null {
  if (asked === null || answered === null) return null;
  const due = dueOfPromise(limit, asked, Number(asked.slice(0, 4)))?.iso ?? null;
  return due === null ? null : answered <= due;
}
