import type { PassageOffer } from '#shared/domain/offer.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { CoreError } from '../../core-error.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { joinPoints } from '../points/merge-points.ts';
import { renumberPoints } from '../points/renumber-points.ts';
import { freshPoint } from '../points/split-point.ts';
import { withEntered } from '../record-of.ts';
import { withoutOffer } from './renew-record.ts';

/** What an organ was asked to carry out does not leave the figures because it is not read any more. */
function takeOut(draft: LedgerDraft, point: PointRecord): void {
  if (point.status !== 'not-handed-over') {
    throw new CoreError('point-handed-over', { id: point.id, title: point.title });
  }
  draft.put('points', { ...point, state: 'withdrawn', entered: withEntered(point.entered, 'state') });
  renumberPoints(draft, point.opinion);
}

function cut(draft: LedgerDraft, point: PointRecord, parts: Extract<PassageOffer, { type: 'split' }>['parts']): void {
  const [first, ...others] = parts;
  if (!first) return;
  const { opinion, lead, support, due, limit, status, state, round, history } = point;
  draft.put('points', { ...point, title: first.title, citation: first.citation });
  others.forEach((part, index) => {
    const number = point.number + (index + 1) / (parts.length + 1);
    const shared = { lead, support, due, limit, status, state, round, history };
    draft.put(
      'points',
      freshPoint({ points: draft.records('points') }, { opinion, ...part, number, splitFrom: point.id, ...shared }),
    );
  });
  renumberPoints(draft, opinion);
}

function join(draft: LedgerDraft, point: PointRecord, offer: Extract<PassageOffer, { type: 'joined' }>): void {
  const others = offer.with.map((id) => draft.get('points', id));
  const gone = others.some((one) => one === null || one.state === 'withdrawn' || one.opinion !== point.opinion);
  // What was offered was about points that have gone their own way since.
  if (gone) throw new CoreError('conflict', { id: point.id, title: point.title });
  const { id } = joinPoints(draft, [point.id, ...offer.with]);
  const joined = draft.get('points', id);
  if (joined) draft.put('points', { ...joined, title: offer.title, citation: offer.citation });
}

/**
 * Cuts the words of a point as the reader does now: takes it out of the follow-up where they are no point any more, splits it, or joins
 * it with the others. Errors: `point-handed-over` for one that would go, `conflict` where one of the others is not followed any more.
 */
export function adoptPassage(draft: LedgerDraft, point: PointRecord, offer: PassageOffer): void {
  const answered = withoutOffer(point, 'passage');
  draft.put('points', answered);
  if (offer.type === 'gone') takeOut(draft, answered);
  else if (offer.type === 'split') cut(draft, answered, offer.parts);
  else join(draft, answered, offer);
}
