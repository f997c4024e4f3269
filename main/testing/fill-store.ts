import type { Store } from '#core/store/store.ts';
import type { Collection, Ledger, Operation } from '#shared/domain/ledger.ts';

/** Enters every record of a ledger into a store as one change. */
export async function fillStore(store: Store, ledger: Ledger): Promise<void> {
  const operations = Object.entries(ledger).flatMap(([collection, records]) =>
    Object.entries(records).map(
      ([id, after]) => ({ collection: collection as Collection, id, before: null, after }) as Operation,
    ),
  );
  await store.apply({ what: 'source-imported', title: '', operations });
}
