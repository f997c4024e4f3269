import type { Collection } from '../domain/ledger.ts';
import type { Telling, Told } from '../messages/catalogue.ts';

/** One field of a record that a change gave another value. Empty words stand for nothing known. */
export type FieldChange = {
  /** Name of the field in the record; those of one handling of a suggestion begin with its number (`2.answeredOn`). */
  field: string;
  label: Told;
  from: Telling;
  to: Telling;
};

/** What a change did to one record that stood before. */
export type RecordChange = {
  collection: Collection;
  record: string;
  title: string;
  is: 'changed' | 'removed';
  fields: FieldChange[];
};
