import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { asOfDay } from '../as-of/as-of-day.ts';
import { withOwed } from '../duties/owed-rows.ts';
import { nowOf } from '../now-of.ts';
import { recordOf } from '../record-of.ts';
import { convertMotion } from './convert-motion.ts';
import { motionFile, motionRows } from './motion-file.ts';
import { recordMotionAct, redoMotion, strikeMotionAct } from './record-motion-act.ts';
import { removeMotion } from './remove-motion.ts';
import { updateMotion } from './update-motion.ts';

type MotionCall =
  | 'motions.list'
  | 'motions.get'
  | 'motions.update'
  | 'motions.record'
  | 'motions.strike'
  | 'motions.redo'
  | 'motions.remove'
  | 'motions.convert';

export const motionHandlers: Handlers<MotionCall> = {
  async 'motions.list'(filter, context) {
    const { ledger, day } = await asOfDay(context, filter);
    return withOwed(ledger, 'motions', motionRows(ledger, filter?.status), day);
  },

  'motions.get': async ({ id, ...asOf }, context) => motionFile((await asOfDay(context, asOf)).ledger, id),

  async 'motions.update'(patch, context) {
    await applyChange(context, (ledger) => updateMotion(ledger, patch, nowOf(context)));
    return recordOf(context.store.ledger, 'motions', patch.id);
  },

  async 'motions.record'(input, context) {
    await applyChange(context, (ledger) => recordMotionAct(ledger, input, nowOf(context)));
    return recordOf(context.store.ledger, 'motions', input.id);
  },

  async 'motions.strike'(input, context) {
    await applyChange(context, (ledger) => strikeMotionAct(ledger, input));
    return recordOf(context.store.ledger, 'motions', input.id);
  },

  async 'motions.redo'(input, context) {
    await applyChange(context, (ledger) => redoMotion(ledger, input, nowOf(context)));
    return recordOf(context.store.ledger, 'motions', input.id);
  },

  async 'motions.remove'(input, context) {
    const { id, title } = recordOf(context.store.ledger, 'motions', input.id);
    await applyChange(context, (ledger) => removeMotion(ledger, input, nowOf(context)));
    return { id, title };
  },

  async 'motions.convert'(input, context) {
    let suggestion = '';
    await applyChange(context, (ledger) => {
      const made = convertMotion(ledger, input, nowOf(context));
      suggestion = made.suggestion;
      return made.change;
    });
    return recordOf(context.store.ledger, 'suggestions', suggestion);
  },
};
