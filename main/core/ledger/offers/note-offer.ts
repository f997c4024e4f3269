import type { Offered, PassageOffer } from '#shared/domain/offer.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { readerFields } from './reader-fields.ts';
import { withoutOffer } from './renew-record.ts';
import { isSameView } from './same-view.ts';

function withoutRead<R extends Offered>(record: R, field: string): R {
  if (record.read === undefined || !Object.hasOwn(record.read, field)) return record;
  const { [field]: _, ...others } = record.read;
  const { read: __, ...bare } = record;
  return (Object.keys(others).length === 0 ? bare : { ...bare, read: others }) as R;
}

/**
 * The record with an offer that belongs to no field of it (how its words are cut now, which opinion they stand in). One that a person
 * declined is not made again; null, when all is as it stands, forgets offer and answer.
 */
export function withOwnOffer<R extends Offered>(record: R, name: string, offer: unknown): R {
  if (offer === null) return withoutRead(withoutOffer(record, name), name);
  if (isSameView(record.read?.[name], offer)) return withoutOffer(record, name);
  if (isSameView(record.offers?.[name], offer)) return record;
  return { ...record, offers: { ...record.offers, [name]: offer } };
}

/**
 * A point whose words the reading cuts otherwise or finds no more, with what is offered of that; null where nobody is asked. What earlier
 * readings said of its fields they said of words that are not read so any more.
 */
export function withCutOffer(point: PointRecord, offer: PassageOffer | null): PointRecord {
  const bare = readerFields.points.offered.reduce((one, field) => withoutOffer(one, field), point);
  return withOwnOffer(bare, 'passage', offer);
}

/** The record without any offer: nobody is asked about what was taken out of the follow-up. */
export function withoutOffers<R extends Offered>(record: R): R {
  const { offers: _, ...bare } = record;
  return record.offers === undefined ? record : (bare as R);
}
