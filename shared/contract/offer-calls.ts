import { z } from 'zod';
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
  field: string;
  /** What stands; null for offers that belong to no single field. */
  now: unknown;
  /** What the reader says. */
  value: unknown;
};

const offerInput = z.object({
  collection: z.enum(offerCollections),
  id: idInput,
  field: z.string().min(1).max(40),
});

/** What readings offer beside what persons set, and how it is answered. */
export const offerCalls = {
  /** Of one source, or all. */
  'offers.list': call<OfferRow[]>()(z.object({ source: idInput.optional() }).optional()),
  /** Takes the reader's view: the field is then what the reader says, as the person's word. */
  'offers.adopt': call<{ id: string }>()(offerInput.extend({ confirmed: confirmedInput })),
  /** Keeps what stands; nothing is offered until a reading says something else again. */
  'offers.decline': call<{ id: string }>()(offerInput),
};
