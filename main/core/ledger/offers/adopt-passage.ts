import type { PassageOffer, PrintedPassage } from '#shared/domain/offer.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { joinPoints } from '../points/merge-points.ts';
import { renumberPoints } from '../points/renumber-points.ts';
import { freshPoint } from '../points/split-point.ts';
import { withEntered } from '../record-of.ts';
import { quoteAnew } from './quote-anew.ts';
import { withoutOffer } from './renew-record.ts';

function takeOut(draft: LedgerDraft, point: PointRecord): void {
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
  const { id } = joinPoints(draft, [point.id, ...offer.with]);
  const joined = draft.get('points', id);
  if (joined) draft.put('points', { ...joined, title: offer.title, citation: offer.citation });
}

function reword(draft: LedgerDraft, point: PointRecord, offer: Extract<PrintedPassage, { type: 'reworded' }>): void {
  const { title, citation, merged } = offer;
  draft.put('points', { ...point, title, citation, ...(merged ? { merged } : {}) });
  quoteAnew(draft, point.id, point.citation);
}

/**
 * Cuts the words of a point as the reader does now: takes it out of the follow-up where they are no point any more, splits it, or joins
 * it with the others. What can only be refused (`offerBar`) was refused before.
 */
export function adoptPassage(
  draft: LedgerDraft,
  point: PointRecord,
  { field, value }: { field: 'passage' | 'printed-passage'; value: PrintedPassage },
): void {
  const answered = withoutOffer(point, field);
  draft.put('points', answered);
  if (value.type === 'gone') takeOut(draft, answered);
  else if (value.type === 'split') cut(draft, answered, value.parts);
  else if (value.type === 'reworded') reword(draft, answered, value);
  else join(draft, answered, value);
}
