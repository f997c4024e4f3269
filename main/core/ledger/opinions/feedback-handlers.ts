import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { asOfDay } from '../as-of/as-of-day.ts';
import { measuresOf } from '../ledger-index.ts';
import { nowOf } from '../now-of.ts';
import { recordOf } from '../record-of.ts';
import { attachFeedback, feedbackRows } from './attach-feedback.ts';

export const feedbackHandlers: Handlers<'feedback.list' | 'feedback.get' | 'feedback.attach'> = {
  'feedback.list': async (filter, context) => feedbackRows((await asOfDay(context, filter)).ledger, filter?.opinion),

  async 'feedback.get'({ id, ...asOf }, context) {
    const { ledger } = await asOfDay(context, asOf);
    const feedback = recordOf(ledger, 'feedback', id);
    return {
      feedback,
      measures: measuresOf(ledger, id),
      sourceTitle: ledger.sources[feedback.source]?.title ?? '',
    };
  },

  async 'feedback.attach'(input, context) {
    const named = context.store.ledger.feedback[input.id];
    await applyChange(context, (ledger) => attachFeedback(ledger, input, nowOf(context)));
    const { feedback } = context.store.ledger;
    const own = feedback[input.id] ?? feedback[named?.besides ?? input.id];
    // What was said of an opinion may stand in a further report of the paper.
    const said = Object.values(feedback).find(
      (one) => input.opinion && one.opinion === input.opinion && one.document === own?.document,
    );
    return said ?? recordOf(context.store.ledger, 'feedback', own?.id ?? input.id);
  },
};
