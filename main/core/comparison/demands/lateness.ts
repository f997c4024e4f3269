import { splitAtCommas } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import { dueOfPromise } from '../commitments/due-of-promise.ts';
import { asOf } from './evidence.rules.ts';
import type { PaperDays } from './in-time.ts';

/** A day of an answer behind the last day that the opinion gives, both as printed. */
export type Lateness = { asked: string; reported: string };

/**
 * What an answer says was done, or will be, on a day behind the limit of a demand. Null where no day follows from the limit, the opinion has
 * no day, or the answer names no later one; 截至8月31日 counts until a day and tells of none.
 */
export function latenessOf(limit: string, answer: string, { asked, answered }: PaperDays): Lateness | null {
  const due = asked === null ? null : (dueOfPromise(limit, asked, Number(asked.slice(0, 4)))?.iso ?? null);
  if (due === null || answered === null) return null;
  const year = Number(answered.slice(0, 4));
  for (const clause of splitAtCommas(answer, { text: answer, start: 0, end: answer.length })) {
    const day = holds(asOf, clause.text) ? null : dueOfPromise(clause.text, null, year);
    if (day?.iso && day.iso > due) return { asked: limit, reported: day.text };
  }
  return null;
}
