import { isDeepStrictEqual } from 'node:util';
import type { Change, Collection, Ledger, LedgerRecords, Operation } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { Telling } from '#shared/messages/catalogue.ts';
import { asEntered } from './offers/enter-fields.ts';
import { derivedStages } from './stages/derive-stages.ts';

/**
 * A ledger being worked on. Reading is as of the last `put`; the ledger it was made from is never touched. `change`
 * gives what became different as a change: the only way out, and the place where stages follow the facts. `put` in the draft of a
 * person's action makes what it sets the person's own (`entered`); in the draft of a reading, and in `asReading` of any draft, it does not.
 */
export type LedgerDraft = {
  get<C extends Collection>(collection: C, id: string): LedgerRecords[C] | null;
  all<C extends Collection>(collection: C): readonly LedgerRecords[C][];
  records<C extends Collection>(collection: C): Readonly<Record<string, LedgerRecords[C]>>;
  /** The collection as it was when the draft was made. */
  basis<C extends Collection>(collection: C): Ledger[C];
  put<C extends Collection>(collection: C, record: LedgerRecords[C]): void;
  remove(collection: Collection, id: string): void;
  /** Records that were put or removed, whether that changed them or not. */
  touched(): readonly { collection: Collection; id: string }[];
  /** The same draft for what only follows from an action: joins of what was read. */
  asReading(): LedgerDraft;
  change(what: string, title: Telling): Change;
};

/** A draft for what a person does. */
export function draftOf(ledger: Ledger): LedgerDraft {
  return draft(ledger, asEntered);
}

/** A draft for what files and lists say, and for what is made of that. */
export function readingDraft(ledger: Ledger): LedgerDraft {
  return draft(ledger, asGiven);
}

/** The records of a collection in its order, with some that were put: in the place of those of their ids, new ones behind. */
function listedWith(
  records: Readonly<Record<string, { id: string }>>,
  put: ReadonlyMap<string, unknown> = new Map(),
): readonly unknown[] {
  const list = listed(records);
  if (put.size === 0) return list;
  const added = [...put].flatMap(([id, record]) => (Object.hasOwn(records, id) ? [] : [record]));
  return [...list.map((one) => put.get(one.id) ?? one), ...added];
}

type Enter = typeof asEntered;
const asGiven: Enter = (_, __, after) => after;

function draft(ledger: Ledger, enter: Enter): LedgerDraft {
  const copies = new Map<Collection, Record<string, unknown>>();
  // What was put while nobody asked for the whole collection: most changes touch one record, and need no copy of all others.
  const beside = new Map<Collection, Map<string, unknown>>();
  const touched = new Map<string, { collection: Collection; id: string }>();
  // Joins look at whole collections again and again; mostly nothing was put in between.
  const lists = new Map<Collection, readonly unknown[]>();
  const copyOf = (collection: Collection): Record<string, unknown> => {
    const known = copies.get(collection);
    if (known) return known;
    const copy: Record<string, unknown> = { ...ledger[collection] };
    for (const [id, record] of beside.get(collection) ?? []) copy[id] = record;
    copies.set(collection, copy);
    beside.delete(collection);
    return copy;
  };
  const standing = <C extends Collection>(collection: C) =>
    (beside.has(collection) ? copyOf(collection) : (copies.get(collection) ?? ledger[collection])) as Readonly<
      Record<string, LedgerRecords[C]>
    >;
  const get = <C extends Collection>(collection: C, id: string): LedgerRecords[C] | null => {
    const put = beside.get(collection)?.get(id);
    if (put !== undefined) return put as LedgerRecords[C];
    const records = (copies.get(collection) ?? ledger[collection]) as Readonly<Record<string, LedgerRecords[C]>>;
    return Object.hasOwn(records, id) ? (records[id] ?? null) : null;
  };
  const keep = <C extends Collection>(collection: C, record: LedgerRecords[C]) => {
    const copy = copies.get(collection);
    const own = beside.get(collection) ?? new Map<string, unknown>();
    if (copy) copy[record.id] = record;
    else beside.set(collection, own.set(record.id, record));
    lists.delete(collection);
    touched.set(`${collection}/${record.id}`, { collection, id: record.id });
  };
  const listOf = (collection: Collection): readonly unknown[] => {
    const copy = copies.get(collection);
    return copy ? Object.values(copy) : listedWith(ledger[collection], beside.get(collection));
  };
  const own: LedgerDraft = {
    get,
    all: <C extends Collection>(collection: C) => {
      const list = lists.get(collection) ?? listOf(collection);
      lists.set(collection, list);
      return list as readonly LedgerRecords[C][];
    },
    touched: () => [...touched.values()],
    records: (collection) => standing(collection),
    basis: (collection) => ledger[collection],
    put: (collection, record) => keep(collection, enter(collection, get(collection, record.id), record)),
    remove(collection, id) {
      delete copyOf(collection)[id];
      lists.delete(collection);
      touched.set(`${collection}/${id}`, { collection, id });
    },
    asReading: () => ({ ...own, put: keep }),
    change(what, title) {
      for (const { collection, record } of derivedStages(ledger, { get, records: standing }, [...touched.values()]))
        keep(collection, record);
      const operations: Operation[] = [];
      for (const { collection, id } of touched.values()) {
        const before = ledger[collection][id] ?? null;
        const after = get(collection, id);
        if (before === after || isDeepStrictEqual(before, after)) continue;
        operations.push({ collection, id, before, after } as Operation);
      }
      return { what, title, operations };
    },
  };
  return own;
}
