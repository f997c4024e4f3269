import type { Handlers } from '../handler.ts';
import { confirmOpinion, handOverOpinion, moveOpinion, voteOpinion } from '../ledger/opinions/move-opinion.ts';
import { opinionFile, opinionRows } from '../ledger/opinions/opinion-rows.ts';
import { recordOf } from '../ledger/record-of.ts';
import { applyChange } from './apply-change.ts';
import { dueByRule } from './due-by-rule.ts';

type OpinionCall =
  | 'opinions.list'
  | 'opinions.get'
  | 'opinions.confirm'
  | 'opinions.handOver'
  | 'opinions.vote'
  | 'opinions.move';

export const opinionHandlers: Handlers<OpinionCall> = {
  'opinions.list': (filter, { store, today }) => opinionRows(store.ledger, today(), filter),

  'opinions.get': ({ id }, { store }) => opinionFile(store.ledger, id),

  async 'opinions.confirm'({ id }, context) {
    await applyChange(context, (ledger) => confirmOpinion(ledger, id));
    return opinionFile(context.store.ledger, id);
  },

  async 'opinions.handOver'({ id, on, number, lead, rule }, context) {
    recordOf(context.store.ledger, 'opinions', id);
    const wanted = { subject: 'opinion', event: 'handed-over', usual: 'opinion-feedback', rule, start: on } as const;
    const due = await dueByRule(context, wanted);
    const by = context.who();
    await applyChange(context, (ledger) => handOverOpinion(ledger, id, { on, number, lead, due, by }));
    return opinionFile(context.store.ledger, id);
  },

  async 'opinions.vote'(input, context) {
    await applyChange(context, (ledger) => voteOpinion(ledger, input, context.who()));
    return opinionFile(context.store.ledger, input.id);
  },

  async 'opinions.move'({ id, to, on, note, due }, context) {
    const wanted = { subject: 'opinion', event: 'dissatisfied', usual: 'opinion-redo', start: on } as const;
    const counted = to === 'redo' && due === null ? ((await dueByRule(context, wanted))?.date ?? null) : due;
    await applyChange(context, (ledger) => moveOpinion(ledger, { id, to, on, note, due: counted }, context.who()));
    return opinionFile(context.store.ledger, id);
  },
};
