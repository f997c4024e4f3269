import type { identityCalls } from '#shared/contract/identity-calls.ts';
import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { nowOf } from '../now-of.ts';
import { decideIdentity } from './decide-identity.ts';
import { identityRows } from './identity-rows.ts';

/** Whether what came in is one of the ledger's records. */
export const identityHandlers: Handlers<keyof typeof identityCalls> = {
  'identities.list': (filter, { store }) => identityRows(store.ledger, filter),

  async 'identities.decide'(input, context) {
    await applyChange(context, (ledger) => decideIdentity(ledger, input, nowOf(context)));
    return { id: input.id };
  },
};
