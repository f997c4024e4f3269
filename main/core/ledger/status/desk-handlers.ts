import type { Ledger } from '#shared/domain/ledger.ts';
import type { HandlerContext, Handlers } from '../../handler.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { deskOf, statusOf } from './desk.ts';
import { dueItems, usualDays } from './due-items.ts';

type AsOf = { asOf?: string | undefined; basis: 'happened' | 'known' } | undefined;

/** The ledger and the day of a question: today's, or an earlier day by what had happened, or by what had been entered. */
async function asOfDay({ store, today }: HandlerContext, input: AsOf): Promise<{ ledger: Ledger; day: string }> {
  const asOf = input?.asOf;
  if (asOf === undefined || asOf >= today()) return { ledger: store.ledger, day: asOf ?? today() };
  const ledger = input?.basis === 'known' ? await store.ledgerAsOf(asOf) : ledgerAt(store.ledger, asOf);
  return { ledger, day: asOf };
}

export const deskHandlers: Handlers<'desk.get' | 'due.list' | 'status.get'> = {
  async 'desk.get'(input, context) {
    const { ledger, day } = await asOfDay(context, input);
    return deskOf(ledger, day, input?.days ?? usualDays);
  },

  async 'due.list'(input, context) {
    const { ledger, day } = await asOfDay(context, input);
    return dueItems(ledger, day, input?.days ?? usualDays);
  },

  async 'status.get'(input, context) {
    const { ledger, day } = await asOfDay(context, input);
    return statusOf(ledger, day);
  },
};
