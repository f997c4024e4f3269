import type { Handlers } from '../../handler.ts';
import { asOfDay, type OfDay } from '../as-of/as-of-day.ts';
import { undatedThen } from '../as-of/undated-then.ts';
import { deskOf, statusOf } from './desk.ts';
import { dueItems, usualDays } from './due-items.ts';
import { scopedIds, statusOfSome } from './scoped-status.ts';

/** How many suggestions are counted on a past day although nobody knows whether they were there; nothing where all are known, and of today. */
function undatedOf(then: OfDay, isCounted: (id: string) => boolean = () => true): { undated?: number } {
  const undated = [...undatedThen(then)].filter(isCounted).length;
  return undated === 0 ? {} : { undated };
}

export const deskHandlers: Handlers<'desk.get' | 'due.list' | 'status.get'> = {
  async 'desk.get'(input, context) {
    const then = await asOfDay(context, input);
    return { ...deskOf(then.ledger, then.day, input?.days ?? usualDays), ...undatedOf(then) };
  },

  async 'due.list'(input, context) {
    const { ledger, day } = await asOfDay(context, input);
    return dueItems(ledger, day, input?.days ?? usualDays);
  },

  async 'status.get'(input, context) {
    const then = await asOfDay(context, input);
    const { year, session } = input ?? {};
    if (year === undefined && session === undefined) return { ...statusOf(then.ledger, then.day), ...undatedOf(then) };
    const ids = scopedIds(then.whole, { year, session });
    return { ...statusOfSome(then.ledger, ids, then.day), ...undatedOf(then, (id) => ids.has(id)) };
  },
};
