import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { nowOf } from '../now-of.ts';
import { recordOf } from '../record-of.ts';
import { recordChase, strikeChase } from './record-chase.ts';

export const chaseHandlers: Handlers<'chases.record' | 'chases.strike'> = {
  async 'chases.record'(input, context) {
    await applyChange(context, (ledger) => recordChase(ledger, input, nowOf(context)));
    return recordOf(context.store.ledger, input.collection, input.id).chases ?? [];
  },

  async 'chases.strike'(input, context) {
    await applyChange(context, (ledger) => strikeChase(ledger, input));
    return recordOf(context.store.ledger, input.collection, input.id).chases ?? [];
  },
};
