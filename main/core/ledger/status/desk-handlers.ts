import type { Ledger } from '#shared/domain/ledger.ts';
import type { HandlerContext, Handlers } from '../../handler.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { withOrgansAt } from '../as-of/organs-at.ts';
import { undatedSuggestions } from '../as-of/put-forward-on.ts';
import { deskOf, statusOf } from './desk.ts';
import { dueItems, usualDays } from './due-items.ts';
import { scopedIds, statusOfSome } from './scoped-status.ts';

type AsOf = { asOf?: string | undefined; basis: 'happened' | 'known' } | undefined;
type OfDay = {
  ledger: Ledger;
  day: string;
  /** The ledger that knows all that was ever told of the records of `ledger`. */
  whole: Ledger;
};

/** The ledger and the day of a question: today's, or an earlier day by what had happened, or by what had been entered. */
async function asOfDay({ store, today }: HandlerContext, input: AsOf): Promise<OfDay> {
  const asOf = input?.asOf;
  // Who registers a merger before its day sees the organs apart until then.
  const day = asOf ?? today();
  if (day >= today()) {
    const now = withOrgansAt(store.ledger, day);
    return { ledger: now, day, whole: now };
  }
  if (input?.basis === 'known') {
    const known = withOrgansAt(await store.ledgerAsOf(day), day);
    return { ledger: known, day, whole: known };
  }
  return { ledger: ledgerAt(store.ledger, day), day, whole: store.ledger };
}

/** How many suggestions are counted on a past day although nobody knows whether they were there; nothing where all are known, and of today. */
function undatedOf({ ledger, whole }: OfDay, isCounted: (id: string) => boolean = () => true): { undated?: number } {
  if (ledger === whole) return {};
  const undated = undatedSuggestions(whole).filter(({ id }) => isCounted(id)).length;
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
