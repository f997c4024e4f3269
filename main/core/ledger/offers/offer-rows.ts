import type { OfferRow } from '#shared/contract/offer-calls.ts';
import type { Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import { type OfferCollection, offerCollections } from '#shared/domain/offer.ts';

type Place = { document: string; line: number };

/** Where the words of a record stand, for the order and for the source that they come from. */
function placeOf(ledger: Ledger, collection: OfferCollection, record: LedgerRecords[OfferCollection]): Place {
  if ('citation' in record && record.citation) {
    return { document: record.citation.document, line: record.citation.firstLine };
  }
  const document = 'document' in record ? record.document : '';
  return { document: document || `${collection}-${record.id}`, line: ledger.documents[document]?.firstLine ?? 0 };
}

/** Withdrawn points and second copies are not followed: nobody is asked about them. */
function isFollowed(record: LedgerRecords[OfferCollection]): boolean {
  return !('state' in record && record.state === 'withdrawn') && !('sameAs' in record && record.sameAs !== null);
}

/** Everything that is offered, in the order of the papers; of one source (id), or all. */
export function offerRows(ledger: Ledger, source?: string): OfferRow[] {
  const rows: (OfferRow & { place: Place })[] = [];
  for (const collection of offerCollections) {
    for (const record of Object.values<LedgerRecords[OfferCollection]>(ledger[collection])) {
      if (record.offers === undefined || !isFollowed(record)) continue;
      const place = placeOf(ledger, collection, record);
      if (source !== undefined && !place.document.startsWith(`${source}-`)) continue;
      const own: Readonly<Record<string, unknown>> = { ...record };
      for (const [field, value] of Object.entries(record.offers)) {
        const id = `${collection}~${record.id}~${field}`;
        rows.push({
          id,
          collection,
          record: record.id,
          title: record.title,
          field,
          now: own[field] ?? null,
          value,
          place,
        });
      }
    }
  }
  return rows
    .sort((a, b) =>
      a.place.document < b.place.document ? -1 : a.place.document > b.place.document ? 1 : a.place.line - b.place.line,
    )
    .map(({ place: _, ...row }) => row);
}
