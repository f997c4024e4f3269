import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { nowOf } from '../now-of.ts';
import { adoptOffer, adoptOffers, declineOffer, declineOffers } from './answer-offer.ts';
import { offerRows } from './offer-rows.ts';

export const offerHandlers: Handlers<
  'offers.list' | 'offers.adopt' | 'offers.decline' | 'offers.adoptAll' | 'offers.declineAll'
> = {
  'offers.list': (filter, { store }) => offerRows(store.ledger, filter?.source),

  async 'offers.adopt'(input, context) {
    await applyChange(context, (ledger) => adoptOffer(ledger, input, nowOf(context)));
    return { id: input.id };
  },

  async 'offers.decline'(input, context) {
    await applyChange(context, (ledger) => declineOffer(ledger, input));
    return { id: input.id };
  },

  async 'offers.adoptAll'(input, context) {
    await applyChange(context, (ledger) => adoptOffers(ledger, input, nowOf(context)));
    return { count: input.offers.length };
  },

  async 'offers.declineAll'(input, context) {
    await applyChange(context, (ledger) => declineOffers(ledger, input));
    return { count: input.offers.length };
  },
};
