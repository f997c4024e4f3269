import { z } from 'zod';
import type { Citation } from '../domain/citation.ts';
import { type OfferCollection, offerCollections } from '../domain/offer.ts';
import { call } from './call.ts';
import { confirmedInput, idInput } from './inputs.ts';

/** One thing that a later reading thinks otherwise of a record of which a person set it. */
export type OfferRow = {
  /** `<collection>~<record>~<field>` */
  id: string;
  collection: OfferCollection;
  record: string;
  title: string;
  /** Opinion id under which a point or a report is followed; null for other records, and for a report that answers none. */
  opinion: string | null;
  field: string;
  /** What stands; null for offers that belong to no single field. */
  now: unknown;
  /** What the reader says. */
  value: unknown;
  /** Titles of the records whose ids stand in `now` and `value`: organs, opinions, points. */
  names: Readonly<Record<string, string>>;
  from: OfferOrigin;
  /** Why adopting it can only be refused; null where it can be adopted. It can always be declined. */
  barred: OfferBar | null;
};

/**
 * `point-handed-over`: the point would go, and an organ was asked to carry it out. `records-changed`: the records that it concerns have gone
 * their own way since.
 */
export type OfferBar = 'point-handed-over' | 'records-changed';

/** What says so; without a title where several lists or letters may be meant, without a place where it is no paper of the library. */
export type OfferOrigin = {
  kind: 'paper' | 'list' | 'reply';
  title: string | null;
  place: Pick<Citation, 'document' | 'firstLine' | 'lastLine' | 'page'> | null;
};

const offerInput = z.object({
  collection: z.enum(offerCollections),
  id: idInput,
  field: z.string().min(1).max(40),
});

const severalOffers = z.object({ offers: z.array(offerInput).min(1).max(10_000) });

/** Names of organs that nothing names any more after an answer, and that went with it; absent where none did. */
type Gone = { organsGone?: string[] };

/** What readings offer beside what persons set, and how it is answered. */
export const offerCalls = {
  /** Of one source, or all. */
  'offers.list': call<OfferRow[]>()(z.object({ source: idInput.optional() }).optional()),
  /** Takes the reader's view: the field is then what the reader says, as the person's word. */
  'offers.adopt': call<{ id: string } & Gone>()(offerInput.extend({ confirmed: confirmedInput })),
  /** Keeps what stands; nothing is offered until a reading says something else again. */
  'offers.decline': call<{ id: string } & Gone>()(offerInput),
  /** Takes the reader's view of several, as one change: all, or none where one is refused. Gives how many places were answered. */
  'offers.adoptAll': call<{ count: number } & Gone>()(severalOffers.extend({ confirmed: confirmedInput })),
  /** Keeps what stands against several, as one change. Gives how many places were answered. */
  'offers.declineAll': call<{ count: number } & Gone>()(severalOffers),
};
