import type { Ledger } from '#shared/domain/ledger.ts';
import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { asOfDay } from '../as-of/as-of-day.ts';
import { recordOf } from '../record-of.ts';
import { organAccount } from './organ-account.ts';
import { organRows } from './organ-rows.ts';
import { removeOrgan } from './remove-organ.ts';
import type { KnownOrgans } from './renamed-of.ts';
import { addOrgan, mergeOrgans, updateOrgan } from './update-organ.ts';

type OrganCall = 'organs.list' | 'organs.get' | 'organs.update' | 'organs.merge' | 'organs.remove';

/** What is told of organs on a day: of one that is past nothing that came later, of today also what is to come. */
function toldBy(organs: Ledger['organs'], day: string, today: string): KnownOrgans {
  return { organs, until: day < today ? day : null };
}

export const organHandlers: Handlers<OrganCall> = {
  async 'organs.list'(asOf, context) {
    const { ledger, day, organs } = await asOfDay(context, asOf);
    return organRows(ledger, day, toldBy(organs, day, context.today()));
  },

  async 'organs.get'({ id, ...asOf }, context) {
    const { ledger, day, organs } = await asOfDay(context, asOf);
    return organAccount(ledger, id, day, toldBy(organs, day, context.today()));
  },

  async 'organs.update'({ id, ...input }, context) {
    let organ = '';
    await applyChange(context, (ledger) => {
      const made = id === undefined ? addOrgan(ledger, input) : updateOrgan(ledger, { id, ...input });
      organ = made.organ;
      return made.change;
    });
    return recordOf(context.store.ledger, 'organs', organ);
  },

  async 'organs.merge'(input, context) {
    let organ = '';
    await applyChange(context, (ledger) => {
      const made = mergeOrgans(ledger, input);
      organ = made.organ;
      return made.change;
    });
    return recordOf(context.store.ledger, 'organs', organ);
  },

  async 'organs.remove'({ id }, context) {
    let removed = { id, title: '' };
    await applyChange(context, (ledger) => {
      const { change, ...organ } = removeOrgan(ledger, id);
      removed = organ;
      return change;
    });
    return removed;
  },
};
