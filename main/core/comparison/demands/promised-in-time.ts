import { splitAtCommas } from '#core/language/clauses.ts';
import { dueOfPromise, type PromisedDue } from '../commitments/due-of-promise.ts';
import type { Part } from './answer-parts.ts';
import { aspectFor } from './aspect.ts';
import type { Demand } from './split-demands.ts';
import { tenseOn } from './tense.ts';

/** The day still to come until which a part of an answer promises something; null where it names none, or nobody knows when the answer was written. */
export function promisedDay({ text, days }: Pick<Part, 'text' | 'days'>, demand = ''): PromisedDue | null {
  const { answered } = days;
  if (answered === null) return null;
  const clauses = splitAtCommas(text, { text, start: 0, end: text.length });
  // 年底前开工 promises no end of the work.
  const ahead = clauses.filter(
    (clause) => tenseOn(clause.text, days) !== 'done' && aspectFor(clause.text, demand) === null,
  );
  const dues = ahead.flatMap((clause) => dueOfPromise(clause.text, answered, Number(answered.slice(0, 4))) ?? []);
  return dues.find(({ iso }) => iso !== null && iso > answered) ?? null;
}

/**
 * The day until which a part promises a demand, as printed, where the opinion's own limit is not passed by it; of a demand without a limit any
 * day. Null where the limit names no day that one could tell.
 */
export function promisedInTime({ limit, text }: Pick<Demand, 'limit' | 'text'>, part: Part): string | null {
  const due = promisedDay(part, text);
  if (due === null || due.iso === null) return null;
  if (limit === null) return due.text;
  const { asked } = part.days;
  const last = asked === null ? null : (dueOfPromise(limit, asked, Number(asked.slice(0, 4)))?.iso ?? null);
  return last !== null && due.iso <= last ? due.text : null;
}
