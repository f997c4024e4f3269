import type { Handlers } from '../handler.ts';
import { organAccount, organRows, updateOrgan } from '../ledger/organs/organ-account.ts';
import { recordOf } from '../ledger/record-of.ts';
import { applyChange } from './apply-change.ts';

export const organHandlers: Handlers<'organs.list' | 'organs.get' | 'organs.update'> = {
  'organs.list': (_, { store, today }) => organRows(store.ledger, today()),

  'organs.get': ({ id }, { store, today }) => organAccount(store.ledger, id, today()),

  async 'organs.update'(input, context) {
    let organ = '';
    await applyChange(context, (ledger) => {
      const made = updateOrgan(ledger, input);
      organ = made.organ;
      return made.change;
    });
    return recordOf(context.store.ledger, 'organs', organ);
  },
};
