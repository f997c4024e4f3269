import type { Collection } from '#shared/domain/ledger.ts';
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

function swapIn<C extends Collection>(
  draft: LedgerDraft,
  collection: C,
  to: (reference: OrganReference) => string,
): void {
  const holder: Holder<C> | undefined = holders[collection];
  if (!holder) return;
  for (const record of draft.all(collection)) {
    const { entered = [] } = record as Entered;
    const document = holder.document(record);
    let isChanged = false;
    const swap: Swap = (id, field) => {
      const isEntered = document === null || entered.includes(field);
      const other = to({ collection, record: record.id, id, document, isEntered });
      if (other !== id) isChanged = true;
      return other;
    };
    const next = swapViews(holder.swap(record, swap), swap);
    if (isChanged) draft.put(collection, next);
  }
}
