import type { Ledger } from '#shared/domain/ledger.ts';
import type { HandlerContext, Handlers } from '../handler.ts';
import { deskOf, statusOf } from '../ledger/status/desk.ts';
import { dueItems } from '../ledger/status/due-items.ts';

/** The ledger and the day of a question: today's, or as it stood at the end of an earlier day. */
async function asOfDay(
  { store, today }: HandlerContext,
  asOf: string | undefined,
): Promise<{ ledger: Ledger; day: string }> {
  if (asOf === undefined) return { ledger: store.ledger, day: today() };
  return { ledger: asOf >= today() ? store.ledger : await store.ledgerAsOf(asOf), day: asOf };
}

export const deskHandlers: Handlers<'desk.get' | 'due.list' | 'status.get'> = {
  async 'desk.get'(input, context) {
    const { ledger, day } = await asOfDay(context, input?.asOf);
    return deskOf(ledger, day, input?.days ?? 30);
  },

  async 'due.list'(input, context) {
    const { ledger, day } = await asOfDay(context, input?.asOf);
    return dueItems(ledger, day, input?.days ?? 30);
  },

  async 'status.get'(input, context) {
    const { ledger, day } = await asOfDay(context, input?.asOf);
    return statusOf(ledger, day);
  },
};
