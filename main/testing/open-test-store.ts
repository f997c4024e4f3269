import type { Change, Operation } from '#shared/domain/ledger.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { type OpenStoreOptions, openStore } from '../core/store/open-store.ts';
import type { Store } from '../core/store/store.ts';

/** A real store on a folder, with a clock that stands still. */
export function openTestStore(folder: string, options: Partial<OpenStoreOptions> = {}): Promise<Store> {
  return openStore({
    folder,
    now: () => new Date('2026-11-21T02:00:00.000Z'),
    who: () => '周文',
    toLog: (error) => {
      throw error;
    },
    snapshotDelayMs: 5,
    ...options,
  });
}

export function organ(id: string, title = `单位${id}`): OrganRecord {
  return { id, title, shortNames: [], formerNames: [], mergedInto: null, kind: 'department', entered: [] };
}

/** The change that enters or changes one organ. */
export function organChange(store: Store, after: OrganRecord): Change {
  const before = store.ledger.organs[after.id] ?? null;
  const operation: Operation = { collection: 'organs', id: after.id, before, after };
  return { what: 'organ-updated', title: after.title, operations: [operation] };
}
