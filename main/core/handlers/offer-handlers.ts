import type { Handlers } from '../handler.ts';
import { adoptOffer, declineOffer } from '../ledger/offers/answer-offer.ts';
import { offerRows } from '../ledger/offers/offer-rows.ts';
import { applyChange } from './apply-change.ts';
import { nowOf } from './now-of.ts';

export const offerHandlers: Handlers<'offers.list' | 'offers.adopt' | 'offers.decline'> = {
  'offers.list': (filter, { store }) => offerRows(store.ledger, filter?.source),

  async 'offers.adopt'(input, context) {
    await applyChange(context, (ledger) => adoptOffer(ledger, input, nowOf(context)));
    return { id: input.id };
  },

  async 'offers.decline'(input, context) {
    await applyChange(context, (ledger) => declineOffer(ledger, input));
    return { id: input.id };
  },
};
