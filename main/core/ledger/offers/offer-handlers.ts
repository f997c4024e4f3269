import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { nowOf } from '../now-of.ts';
import { adoptOffer, adoptOffers, declineOffer, declineOffers } from './answer-offer.ts';
import { offerRows } from './offer-rows.ts';

/** Applies an answer. Gives the organs that went with it: only what was offered named them. Other names of an organ are none. */
async function answered(
  context: Parameters<typeof applyChange>[0],
  make: (ledger: Ledger) => Change,
): Promise<{ organsGone?: string[] }> {
  const before = Object.values(context.store.ledger.organs).filter(({ mergedInto }) => mergedInto === null);
  await applyChange(context, make);
  const { organs } = context.store.ledger;
  const organsGone = before.filter(({ id }) => !Object.hasOwn(organs, id)).map(({ title }) => title);
  return organsGone.length > 0 ? { organsGone } : {};
}

export const offerHandlers: Handlers<
  'offers.list' | 'offers.adopt' | 'offers.decline' | 'offers.adoptAll' | 'offers.declineAll'
> = {
  'offers.list': (filter, { store }) => offerRows(store.ledger, filter?.source),

  async 'offers.adopt'(input, context) {
    const gone = await answered(context, (ledger) => adoptOffer(ledger, input, nowOf(context)));
    return { id: input.id, ...gone };
  },

  async 'offers.decline'(input, context) {
    const gone = await answered(context, (ledger) => declineOffer(ledger, input));
    return { id: input.id, ...gone };
  },

  async 'offers.adoptAll'(input, context) {
    const gone = await answered(context, (ledger) => adoptOffers(ledger, input, nowOf(context)));
    return { count: input.offers.length, ...gone };
  },

  async 'offers.declineAll'(input, context) {
    const gone = await answered(context, (ledger) => declineOffers(ledger, input));
    return { count: input.offers.length, ...gone };
  },
};
