import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { asOfDay } from '../as-of/as-of-day.ts';
import { withOwed } from '../duties/owed-rows.ts';
import { nowOf } from '../now-of.ts';
import { opinionFile } from '../opinions/opinion-rows.ts';
import { recordOf } from '../record-of.ts';
import { addPoint, withdrawPoint } from './edit-points.ts';
import { checkPoint, reportPoint } from './give-verdict.ts';
import { mergePoints } from './merge-points.ts';
import { pointRows } from './point-rows.ts';
import { reopenPoint } from './reopen-point.ts';
import { splitPoint } from './split-point.ts';
import { updatePoint } from './update-point.ts';

type PointCall =
  | 'points.list'
  | 'points.update'
  | 'points.merge'
  | 'points.split'
  | 'points.add'
  | 'points.withdraw'
  | 'points.selfReport'
  | 'points.check'
  | 'points.reopen';

export const pointHandlers: Handlers<PointCall> = {
  async 'points.list'(filter, context) {
    const { ledger, day } = await asOfDay(context, filter);
    return withOwed(ledger, 'points', pointRows(ledger, filter), day);
  },

  async 'points.update'(patch, context) {
    await applyChange(context, (ledger) => updatePoint(ledger, patch, nowOf(context)));
    return recordOf(context.store.ledger, 'points', patch.id);
  },

  async 'points.merge'({ ids }, context) {
    await applyChange(context, (ledger) => mergePoints(ledger, ids));
    const [first = ''] = ids;
    return opinionFile(context.store.ledger, recordOf(context.store.ledger, 'points', first).opinion);
  },

  async 'points.split'({ id, line, offset = 0, title }, context) {
    const point = recordOf(context.store.ledger, 'points', id);
    const [text] = await context.lines(point.citation.document, line, line);
    const cut = { line, text: text?.text ?? '', offset };
    await applyChange(context, (ledger) => splitPoint(ledger, id, cut, title));
    return opinionFile(context.store.ledger, point.opinion);
  },

  async 'points.add'({ opinion, firstLine, lastLine, title, confirmed }, context) {
    const { document } = recordOf(context.store.ledger, 'opinions', opinion);
    const citation = await context.cite(document, firstLine, lastLine);
    await applyChange(context, (ledger) => addPoint(ledger, opinion, { title, citation, confirmed }, nowOf(context)));
    return opinionFile(context.store.ledger, opinion);
  },

  async 'points.withdraw'({ id, reason }, context) {
    const { opinion } = recordOf(context.store.ledger, 'points', id);
    await applyChange(context, (ledger) => withdrawPoint(ledger, id, reason));
    return opinionFile(context.store.ledger, opinion);
  },

  async 'points.selfReport'(input, context) {
    await applyChange(context, (ledger) => reportPoint(ledger, input, nowOf(context)));
    return recordOf(context.store.ledger, 'points', input.id);
  },

  async 'points.check'(input, context) {
    await applyChange(context, (ledger) => checkPoint(ledger, input, nowOf(context)));
    return recordOf(context.store.ledger, 'points', input.id);
  },

  async 'points.reopen'(input, context) {
    await applyChange(context, (ledger) => reopenPoint(ledger, input, nowOf(context)));
    return recordOf(context.store.ledger, 'points', input.id);
  },
};
