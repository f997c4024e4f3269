import type { DueDate } from './due-date.ts';
import type { OpinionRecord } from './opinion-record.ts';

/**
 * The due date of a point where it is the point's own: printed or set for it alone. A day that is the opinion's own in any of its rounds only
 * repeats when the report on the whole opinion is due, and is no second debt; null then.
 */
export function ownDue(opinion: Pick<OpinionRecord, 'due' | 'rounds' | 'alsoTo'>, due: DueDate | null): DueDate | null {
  const ofOpinion = [...opinion.rounds, opinion].flatMap((round) =>
    [round, ...(round.alsoTo ?? [])].flatMap((one) => one.due?.date ?? []),
  );
  return due !== null && !ofOpinion.includes(due.date) ? due : null;
}
