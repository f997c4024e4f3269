import type { Collection, LedgerRecords } from '#shared/domain/ledger.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { type Holder, holders, organHolders } from './organ-holders.ts';
import type { Swap } from './swap-organ-ids.ts';
import { swapViews } from './swap-views.ts';

type Entered = { entered?: readonly string[] };

/** One naming of an organ, as `swapOrgans` hands it out. */
export type OrganReference = {
  collection: Collection;
  /** Record that names it. */
  record: string;
  id: string;
  /** Paper that says so; null where a person alone does. */
  document: string | null;
  isEntered: boolean;
};

/** Puts another id in place of each organ's id that any record names; records that change are put into the draft. */
export function swapOrgans(draft: LedgerDraft, to: (reference: OrganReference) => string): void {
  for (const collection of organHolders) swapIn(draft, collection, to);
}

/** Hands out every naming of an organ by the records of a draft. */
export function eachOrganNamed(draft: LedgerDraft, heard: (reference: OrganReference) => void): void {
  for (const collection of organHolders)
    for (const record of draft.all(collection)) for (const one of namingsIn(collection, record)) heard(one);
}

/** What a record names as it stands: every import asks for it again, and records are replaced, never altered. */
const knownNamings = new WeakMap<object, readonly OrganReference[]>();

function namingsIn<C extends Collection>(collection: C, record: LedgerRecords[C]): readonly OrganReference[] {
  const known = knownNamings.get(record);
  if (known) return known;
  const namings: OrganReference[] = [];
  swapRecord(collection, record, (one) => {
    namings.push(one);
    return one.id;
  });
  knownNamings.set(record, namings);
  return namings;
}

/** The record with other ids in place of those of the organs that it names. */
function swapRecord<C extends Collection>(
  collection: C,
  record: LedgerRecords[C],
  to: (reference: OrganReference) => string,
): LedgerRecords[C] {
  const holder: Holder<C> | undefined = holders[collection];
  if (!holder) return record;
  const { entered = [] } = record as Entered;
  const document = holder.document(record);
  const swap: Swap = (id, field) => {
    const isEntered = document === null || entered.includes(field);
    return to({ collection, record: record.id, id, document, isEntered });
  };
  return swapViews(holder.swap(record, swap), swap);
}

function swapIn<C extends Collection>(
  draft: LedgerDraft,
  collection: C,
  to: (reference: OrganReference) => string,
): void {
  for (const record of draft.all(collection)) {
    let isChanged = false;
    for (const one of namingsIn(collection, record)) if (to(one) !== one.id) isChanged = true;
    if (isChanged) draft.put(collection, swapRecord(collection, record, to));
  }
}
