import type { HandlerContext, Handlers } from '../handler.ts';
import { motionFile, motionRows } from '../ledger/motions/motion-file.ts';
import { convertMotion, updateMotion } from '../ledger/motions/update-motion.ts';
import { recordOf } from '../ledger/record-of.ts';
import { applyChange } from './apply-change.ts';
import { dueByRule } from './due-by-rule.ts';

type MotionCall = 'motions.list' | 'motions.get' | 'motions.update' | 'motions.convert';

async function circumstances(context: HandlerContext, start: string | null | undefined) {
  const wanted = { subject: 'motion', event: 'handed-over', usual: 'motion-report' } as const;
  const ruleDue = start ? await dueByRule(context, { ...wanted, start }) : null;
  return { today: context.today(), by: context.who(), ruleDue };
}

export const motionHandlers: Handlers<MotionCall> = {
  'motions.list': (filter, { store }) => motionRows(store.ledger, filter?.status),

  'motions.get': ({ id }, { store }) => motionFile(store.ledger, id),

  async 'motions.update'(patch, context) {
    const now = await circumstances(context, patch.handedOverOn);
    await applyChange(context, (ledger) => updateMotion(ledger, patch, now));
    return recordOf(context.store.ledger, 'motions', patch.id);
  },

  async 'motions.convert'(input, context) {
    const now = await circumstances(context, null);
    let suggestion = '';
    await applyChange(context, (ledger) => {
      const made = convertMotion(ledger, input, now);
      suggestion = made.suggestion;
      return made.change;
    });
    return recordOf(context.store.ledger, 'suggestions', suggestion);
  },
};
