import type { Handlers } from '../handler.ts';
import { withOwed } from '../ledger/duties/owed-rows.ts';
import { opinionFile } from '../ledger/opinions/opinion-rows.ts';
import { addPoint, withdrawPoint } from '../ledger/points/edit-points.ts';
import { checkPoint, reportPoint } from '../ledger/points/give-verdict.ts';
import { mergePoints } from '../ledger/points/merge-points.ts';
import { pointRows } from '../ledger/points/point-rows.ts';
import { reopenPoint } from '../ledger/points/reopen-point.ts';
import { splitPoint } from '../ledger/points/split-point.ts';
import { updatePoint } from '../ledger/points/update-point.ts';
import { recordOf } from '../ledger/record-of.ts';
import { applyChange } from './apply-change.ts';
import { nowOf } from './now-of.ts';
import { citePassage, linesOfPaper } from './source-passage.ts';

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
  'points.list': (filter, { store: { ledger }, today }) =>
    withOwed(ledger, 'points', pointRows(ledger, filter), today()),

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
    const [text] = await linesOfPaper(context, point.citation.document, line, line);
    const cut = { line, text: text?.text ?? '', offset };
    await applyChange(context, (ledger) => splitPoint(ledger, id, cut, title));
    return opinionFile(context.store.ledger, point.opinion);
  },

  async 'points.add'({ opinion, firstLine, lastLine, title, confirmed }, context) {
    const { document } = recordOf(context.store.ledger, 'opinions', opinion);
    const citation = await citePassage(context, document, firstLine, lastLine);
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
