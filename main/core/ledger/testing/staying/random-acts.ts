import type { Change, Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import { CoreError } from '../../../core-error.ts';
import { updateCommitment } from '../../commitments/edit-commitments.ts';
import { pointsOf } from '../../ledger-index.ts';
import { convertMotion } from '../../motions/convert-motion.ts';
import { updateMotion } from '../../motions/update-motion.ts';
import { adoptOffer, declineOffer } from '../../offers/answer-offer.ts';
import { offerRows } from '../../offers/offer-rows.ts';
import { attachFeedback } from '../../opinions/attach-feedback.ts';
import { confirmOpinion } from '../../opinions/confirm-opinion.ts';
import { decideCoverage, decidePair } from '../../opinions/decide-comparison.ts';
import { handOverOpinion } from '../../opinions/hand-over-opinion.ts';
import { updateOpinion } from '../../opinions/update-opinion.ts';
import { addPoint, withdrawPoint } from '../../points/edit-points.ts';
import { mergePoints } from '../../points/merge-points.ts';
import { splitPoint } from '../../points/split-point.ts';
import { updatePoint } from '../../points/update-point.ts';
import { updateSuggestion } from '../../suggestions/update-suggestion.ts';

const now = { today: '2026-11-21', by: '周文' };
const titles = ['我定的标题', '另一个标题', '第三个标题'];
const organs = ['云泽市财政局', '云泽市公安局', null];
const days = ['2026-12-01', '2026-12-31', null];

/** Two numbers that choose on what something is done, and how. */
export type Choice = { one: number; other: number };

function chosen<T>(list: readonly T[], at: number): T {
  const value = list[at % list.length];
  if (value === undefined) throw new CoreError('not-found', { id: '' });
  return value;
}

const all = <C extends keyof LedgerRecords>(ledger: Ledger, collection: C): LedgerRecords[C][] =>
  Object.values(ledger[collection]);
const followed = (ledger: Ledger) => all(ledger, 'points').filter((point) => point.state !== 'withdrawn');
const opinions = (ledger: Ledger) => all(ledger, 'opinions').filter((one) => one.sameAs === null);

type Act = (ledger: Ledger, choice: Choice) => Change;

/** What a person may do, on records chosen by two numbers. What the ledger refuses is no act. */
export const randomActs: Record<string, Act> = {
  'sets fields of a point': (ledger, { one, other }) =>
    updatePoint(
      ledger,
      {
        id: chosen(followed(ledger), one).id,
        title: chosen(titles, other),
        lead: chosen(organs, other),
        limit: chosen(days, one),
      },
      now,
    ),
  'merges two points': (ledger, { one, other }) => {
    const points = pointsOf(ledger, chosen(opinions(ledger), one).id);
    return mergePoints(ledger, [chosen(points, other).id, chosen(points, other + 1).id]);
  },
  'splits a point': (ledger, { one, other }) => {
    const { id, citation } = chosen(followed(ledger), one);
    const offset = 4 + (other % Math.max(1, citation.quote.length - 8));
    return splitPoint(ledger, id, { line: citation.firstLine, text: citation.quote, offset }, undefined);
  },
  'withdraws a point': (ledger, { one }) => withdrawPoint(ledger, chosen(followed(ledger), one).id, '不属于建议'),
  'adds a point': (ledger, { one, other }) => {
    const { id, document } = chosen(opinions(ledger), one);
    const quote = `请于${other}日内书面报告研究处理情况。`;
    const citation = { document, firstLine: 37, lastLine: 37, page: null, quote };
    return addPoint(ledger, id, { title: chosen(titles, other), citation, confirmed: ['point-overlaps'] }, now);
  },
  'confirms an opinion': (ledger, { one }) => confirmOpinion(ledger, chosen(opinions(ledger), one).id),
  'hands an opinion over': (ledger, { one, other }) =>
    handOverOpinion(
      ledger,
      chosen(opinions(ledger), one).id,
      { on: '2026-09-01', number: '', lead: chosen(organs, other) },
      now,
    ),
  'sets meeting, day and organ of an opinion': (ledger, { one, other }) =>
    updateOpinion(ledger, {
      id: chosen(opinions(ledger), one).id,
      meeting: `第${other % 30}次会议`,
      date: '2026-08-30',
      lead: chosen(organs, other),
    }),
  'attaches an answer': (ledger, { one, other }) =>
    attachFeedback(
      ledger,
      {
        id: chosen(all(ledger, 'feedback'), one).id,
        opinion: chosen(opinions(ledger), other).id,
        confirmed: ['before-meeting', 'before-hand-over'],
      },
      now,
    ),
  'decides a pair and a coverage': (ledger, { one, other }) => {
    const feedback = chosen(all(ledger, 'feedback'), one);
    const measure = chosen(
      all(ledger, 'measures').filter((each) => each.feedback === feedback.id),
      other,
    );
    const point = chosen(followed(ledger), one);
    const ids = { opinion: point.opinion, feedback: feedback.id, point: point.id };
    const made = { on: now.today, by: now.by };
    if (other % 2 === 0) return decidePair(ledger, { ...ids, measure: measure.id, decision: 'accepted' }, made);
    return decideCoverage(ledger, { ...ids, coverage: 'partial', missing: '' }, made);
  },
  'sets fields of a suggestion': (ledger, { one, other }) =>
    updateSuggestion(
      ledger,
      {
        id: chosen(all(ledger, 'suggestions'), one).id,
        title: `关于${chosen(titles, other)}的建议`,
        lead: [chosen(['云泽市财政局', '云泽市公安局'], other)],
        ...(other % 2 === 0 ? { answeredOn: '2026-05-01' } : { number: `${other % 50}` }),
      },
      now,
    ),
  'sets fields of a motion': (ledger, { one, other }) =>
    updateMotion(
      ledger,
      {
        id: chosen(all(ledger, 'motions'), one).id,
        title: `关于${chosen(titles, other)}的议案`,
        lead: chosen(organs, other),
      },
      now,
    ),
  'converts a motion': (ledger, { one, other }) =>
    convertMotion(ledger, { id: chosen(all(ledger, 'motions'), one).id, number: `${other % 90}` }, now).change,
  'sets fields of a promise': (ledger, { one, other }) =>
    updateCommitment(
      ledger,
      {
        id: chosen(all(ledger, 'commitments'), one).id,
        state: 'open',
        due: chosen(days, other),
        organ: chosen(organs, other),
        confirmed: ['paper-says-otherwise', 'looks-like-extension'],
      },
      now,
    ),
  'answers an offer': (ledger, { one, other }) => {
    const { collection, record: id, field } = chosen(offerRows(ledger), one);
    if (other % 2 === 0) return declineOffer(ledger, { collection, id, field });
    return adoptOffer(ledger, { collection, id, field, confirmed: ['before-meeting', 'before-hand-over'] }, now);
  },
};
