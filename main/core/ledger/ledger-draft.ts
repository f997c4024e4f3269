import { isDeepStrictEqual } from 'node:util';
import type { Change, Collection, Ledger, LedgerRecords, Operation } from '#shared/domain/ledger.ts';
import { derivedStages } from './stages/derive-stages.ts';

/**
 * A ledger being worked on. Reading is as of the last `put`; the ledger it was made from is never touched. `change`
 * gives what became different as a change: the only way out, and the place where stages follow the facts.
 */
export type LedgerDraft = {
  get<C extends Collection>(collection: C, id: string): LedgerRecords[C] | null;
  all<C extends Collection>(collection: C): LedgerRecords[C][];
  records<C extends Collection>(collection: C): Readonly<Record<string, LedgerRecords[C]>>;
  put<C extends Collection>(collection: C, record: LedgerRecords[C]): void;
  remove(collection: Collection, id: string): void;
  change(what: string, title: string): Change;
};

export function draftOf(ledger: Ledger): LedgerDraft {
  const copies = new Map<Collection, Record<string, unknown>>();
  const touched = new Map<string, { collection: Collection; id: string }>();
  // Taking the values out of a large collection is slow, and many joins ask for them between two changes.
  const lists = new Map<Collection, unknown[]>();
  const copyOf = (collection: Collection): Record<string, unknown> => {
    const copy = copies.get(collection) ?? { ...ledger[collection] };
    copies.set(collection, copy);
    return copy;
  };
  const standing = <C extends Collection>(collection: C) =>
    (copies.get(collection) ?? ledger[collection]) as Readonly<Record<string, LedgerRecords[C]>>;
  const put = <C extends Collection>(collection: C, record: LedgerRecords[C]) => {
    copyOf(collection)[record.id] = record;
    lists.delete(collection);
    touched.set(`${collection}/${record.id}`, { collection, id: record.id });
  };
  const worked = () => ({ ...ledger, ...Object.fromEntries(copies) }) as Ledger;
  const listOf = <C extends Collection>(collection: C) => {
    const list = lists.get(collection) ?? Object.values(standing(collection));
    lists.set(collection, list);
    return list as LedgerRecords[C][];
  };
  return {
    get: (collection, id) => (Object.hasOwn(standing(collection), id) ? (standing(collection)[id] ?? null) : null),
    all: (collection) => listOf(collection).slice(),
    records: (collection) => standing(collection),
    put,
    remove(collection, id) {
      delete copyOf(collection)[id];
      lists.delete(collection);
      touched.set(`${collection}/${id}`, { collection, id });
    },
    change(what, title) {
      for (const { collection, record } of derivedStages(ledger, worked(), [...touched.values()]))
        put(collection, record);
      const operations: Operation[] = [];
      for (const { collection, id } of touched.values()) {
        const before = ledger[collection][id] ?? null;
        const after = copies.get(collection)?.[id] ?? null;
        if (before === after || isDeepStrictEqual(before, after)) continue;
        operations.push({ collection, id, before, after } as Operation);
      }
      return { what, title, operations };
    },
  };
}
