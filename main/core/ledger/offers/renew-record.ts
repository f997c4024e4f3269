import type { LedgerRecords } from '#shared/domain/ledger.ts';
import type { Offered } from '#shared/domain/offer.ts';
import { type ReadCollection, readerFields } from './reader-fields.ts';
import { isSameView } from './same-view.ts';

type Open = Offered & { entered: readonly string[] } & Record<string, unknown>;

/** The record without an offer for this field. */
export function withoutOffer<R extends Offered>(record: R, field: string): R {
  if (record.offers === undefined || !Object.hasOwn(record.offers, field)) return record;
  const { [field]: _, ...others } = record.offers;
  const { offers: __, ...bare } = record;
  return (Object.keys(others).length === 0 ? bare : { ...bare, offers: others }) as R;
}

/**
 * The record with the reader's view of a field that a person set: laid beside the person's value when it is new, taken away when the
 * reader is back at what the person decided on. Where nobody noted what the reader said before, its first word is noted and not offered.
 */
export function withView<R extends Offered>(record: R, field: string, value: unknown): R {
  const view = value ?? null;
  const { read = {}, offers = {} } = record;
  if (!Object.hasOwn(read, field)) return { ...record, read: { ...read, [field]: view } };
  const own = (record as Readonly<Record<string, unknown>>)[field];
  if (isSameView(read[field], view) || isSameView(own, view)) return withoutOffer(record, field);
  return isSameView(offers[field], view) ? record : { ...record, offers: { ...offers, [field]: view } };
}

/**
 * A record that stands with what a reading or a join says of some of its fields: a field that nobody set takes the new value (one that
 * is `undefined` goes), a field that a person set keeps the person's.
 */
export function renewed<C extends ReadCollection>(
  collection: C,
  known: LedgerRecords[C],
  view: Partial<LedgerRecords[C]>,
): LedgerRecords[C] {
  const offered: readonly string[] = readerFields[collection].offered;
  let next = { ...known } as unknown as Open;
  for (const [field, value] of Object.entries(view)) {
    if (next.entered.includes(field)) {
      if (offered.includes(field)) next = withView(next, field, value);
    } else if (value === undefined) {
      delete next[field];
    } else {
      next = { ...next, [field]: value };
    }
  }
  return next as unknown as LedgerRecords[C];
}
