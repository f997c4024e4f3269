import { isOfferCollection, type OfferCollection, type Offered } from '#shared/domain/offer.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { organFields } from '../organs/swap-views.ts';
import { withoutOffer } from './renew-record.ts';
import { isSameView } from './same-view.ts';

/** A newer reading may name an organ in another way: that is no new view of who it is, and is not offered. */
export function dropSameOffers(draft: LedgerDraft): void {
  const organs = draft.records('organs');
  const rootOf = (id: unknown) => (typeof id === 'string' ? (organRoot(organs, id)?.id ?? id) : id);
  const roots = (value: unknown) => (Array.isArray(value) ? [...new Set(value.map(rootOf))] : rootOf(value));
  const isSame = (a: unknown, b: unknown) => isSameView(roots(a), roots(b));
  const drop = <C extends OfferCollection>(collection: C, id: string) => {
    const record = draft.get(collection, id);
    const { offers, read = {} }: Offered = record ?? {};
    if (record === null || offers === undefined) return;
    const own: Readonly<Record<string, unknown>> = { ...record };
    const same = organFields.filter(
      (field) =>
        Object.hasOwn(offers, field) && (isSame(offers[field], own[field]) || isSame(offers[field], read[field])),
    );
    if (same.length > 0)
      draft.put(
        collection,
        same.reduce((one, field) => withoutOffer(one, field), record),
      );
  };
  for (const { collection, id } of draft.touched()) if (isOfferCollection(collection)) drop(collection, id);
}
