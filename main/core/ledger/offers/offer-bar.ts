import type { OfferBar } from '#shared/contract/offer-calls.ts';
import type { Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import type { OfferCollection, PrintedPassage } from '#shared/domain/offer.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';

type Points = Ledger['points'];

function passageBar(points: Points, point: PointRecord, offer: PrintedPassage): OfferBar | null {
  if (offer.type === 'gone') return point.status === 'not-handed-over' ? null : 'point-handed-over';
  if (offer.type === 'split' || offer.type === 'reworded') return null;
  const others = offer.with.map((id) => (Object.hasOwn(points, id) ? points[id] : undefined));
  const isChanged = others.some((one) => !one || one.state === 'withdrawn' || one.opinion !== point.opinion);
  return isChanged ? 'records-changed' : null;
}

/**
 * Why an offer can only be refused when somebody adopts it: what an organ was asked to carry out does not leave the figures because it is
 * not read any more, and the records that it concerns may have gone their own way since. Null where it can be adopted.
 */
export function offerBar(
  ledger: Pick<Ledger, 'points' | 'opinions'>,
  collection: OfferCollection,
  record: LedgerRecords[OfferCollection],
  { field, value }: { field: string; value: unknown },
): OfferBar | null {
  if (collection === 'points' && (field === 'passage' || field === 'printed-passage')) {
    return passageBar(ledger.points, record as PointRecord, value as PrintedPassage);
  }
  const isOfOpinion = field === 'opinion' && (collection === 'points' || collection === 'feedback');
  return isOfOpinion && value !== null && !Object.hasOwn(ledger.opinions, String(value)) ? 'records-changed' : null;
}
