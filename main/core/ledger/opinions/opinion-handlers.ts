import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { HandlerContext, Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { asOfDay } from '../as-of/as-of-day.ts';
import type { Circumstances } from '../circumstances.ts';
import { nowOf } from '../now-of.ts';
import { confirmOpinion } from './confirm-opinion.ts';
import { handOverOpinion } from './hand-over-opinion.ts';
import { opinionFile, opinionRows } from './opinion-rows.ts';
import { recordOpinionAct, strikeOpinionAct } from './record-opinion-act.ts';
import { redoOpinion } from './redo-opinion.ts';
import { updateOpinion } from './update-opinion.ts';
import { voteOpinion } from './vote-opinion.ts';

type OpinionCall =
  | 'opinions.list'
  | 'opinions.get'
  | 'opinions.confirm'
  | 'opinions.handOver'
  | 'opinions.vote'
  | 'opinions.record'
  | 'opinions.strike'
  | 'opinions.redo'
  | 'opinions.update';

async function changed(context: HandlerContext, id: string, make: (ledger: Ledger, now: Circumstances) => Change) {
  const now = nowOf(context);
  await applyChange(context, (ledger) => make(ledger, now));
  return opinionFile(context.store.ledger, id);
}

export const opinionHandlers: Handlers<OpinionCall> = {
  async 'opinions.list'(filter, context) {
    const { ledger, day } = await asOfDay(context, filter);
    return opinionRows(ledger, day, filter);
  },
  'opinions.get': async ({ id, ...asOf }, context) => opinionFile((await asOfDay(context, asOf)).ledger, id),
  'opinions.confirm': ({ id, confirmed }, context) =>
    changed(context, id, (ledger) => confirmOpinion(ledger, id, confirmed)),
  'opinions.handOver': ({ id, ...letter }, context) =>
    changed(context, id, (ledger, now) => handOverOpinion(ledger, id, letter, now)),
  'opinions.vote': (input, context) => changed(context, input.id, (ledger, now) => voteOpinion(ledger, input, now)),
  'opinions.record': (input, context) =>
    changed(context, input.id, (ledger, now) => recordOpinionAct(ledger, input, now)),
  'opinions.strike': (input, context) =>
    changed(context, input.id, (ledger, now) => strikeOpinionAct(ledger, input, now)),
  'opinions.redo': (input, context) => changed(context, input.id, (ledger, now) => redoOpinion(ledger, input, now)),
  'opinions.update': (input, context) => changed(context, input.id, (ledger) => updateOpinion(ledger, input)),
};
