import type { OfferRow } from '#shared/contract/offer-calls.ts';
import type { Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import { type OfferCollection, offerCollections } from '#shared/domain/offer.ts';
import { offerBar } from './offer-bar.ts';
import { offerNames } from './offer-names.ts';
import { offerOrigin } from './offer-origin.ts';

type Place = { document: string; line: number };

/** Where the words of a record stand, for the order and for the source that they come from. */
function placeOf(ledger: Ledger, collection: OfferCollection, record: LedgerRecords[OfferCollection]): Place {
  if ('citation' in record && record.citation) {
    return { document: record.citation.document, line: record.citation.firstLine };
  }
  const document = 'document' in record ? record.document : '';
  return { document: document || `${collection}-${record.id}`, line: ledger.documents[document]?.firstLine ?? 0 };
}

/** What stands of the answer for everything that is told of it; null where the offer is of no answer. */
function answerNow(
  collection: OfferCollection,
  record: LedgerRecords[OfferCollection],
  field: string,
  told: unknown,
): unknown {
  if (collection !== 'suggestions' || !('channel' in record) || typeof told !== 'object' || told === null) return null;
  const round: Readonly<Record<string, unknown>> = { ...record.rounds.at(field === 'reply' ? -1 : 0) };
  return Object.fromEntries(Object.keys(told).map((leaf) => [leaf, round[leaf] ?? null]));
}

/** Withdrawn points and second copies are not followed: nobody is asked about them. */
export function isFollowed(record: LedgerRecords[OfferCollection]): boolean {
  return !('state' in record && record.state === 'withdrawn') && !('sameAs' in record && record.sameAs !== null);
}

/** Fields that stand beside what a later printing says under a name of its own. */
const standing: Readonly<Record<string, string>> = {
  'printed-passage': 'citation',
  'printed-limit': 'limit',
  'printed-lead': 'lead',
  'printed-support': 'support',
  'printed-limits': 'limits',
};

/** What stands where something is offered: the field, or the part of the handling under way. */
function nowOf(collection: OfferCollection, record: LedgerRecords[OfferCollection], field: string, value: unknown) {
  if (collection === 'suggestions' && field === 'due' && 'channel' in record) return record.rounds.at(-1)?.due ?? null;
  const own: Readonly<Record<string, unknown>> = { ...record };
  return own[standing[field] ?? field] ?? answerNow(collection, record, field, value);
}

type Placed = { row: OfferRow; place: Place };

function rowsOf(ledger: Ledger, collection: OfferCollection, record: LedgerRecords[OfferCollection]): OfferRow[] {
  return Object.entries(record.offers ?? {}).map(([field, value]) => {
    const now = nowOf(collection, record, field, value);
    return {
      id: `${collection}~${record.id}~${field}`,
      collection,
      record: record.id,
      title: record.title,
      opinion: 'opinion' in record ? record.opinion : null,
      field,
      now,
      value,
      names: offerNames(ledger, field, now, value),
      from: offerOrigin(ledger, { collection, record, field, value }),
      barred: offerBar(ledger, collection, record, { field, value }),
    };
  });
}

/** True for what concerns a source: the record stands in it, or it is what says otherwise. */
function isOf(source: string, { row, place }: Placed): boolean {
  return [place.document, row.from.place?.document].some((document) => document?.startsWith(`${source}-`));
}

function compare({ place: a }: Placed, { place: b }: Placed): number {
  return a.document < b.document ? -1 : a.document > b.document ? 1 : a.line - b.line;
}

/** Everything that is offered, in the order of the papers; of what stands in one source (id) or is said by it, or all. */
export function offerRows(ledger: Ledger, source?: string): OfferRow[] {
  const placed = offerCollections.flatMap((collection) =>
    Object.values<LedgerRecords[OfferCollection]>(ledger[collection])
      .filter((record) => record.offers !== undefined && isFollowed(record))
      .flatMap((record) => {
        const place = placeOf(ledger, collection, record);
        return rowsOf(ledger, collection, record).map((row): Placed => ({ row, place }));
      }),
  );
  return placed
    .filter((one) => source === undefined || isOf(source, one))
    .sort(compare)
    .map(({ row }) => row);
}
