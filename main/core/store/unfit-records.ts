import assert from 'node:assert';
import { collectionSchemas } from '#shared/domain/collection-schemas.ts';
import type { Collection, Operation } from '#shared/domain/ledger.ts';
import type { Notice } from './notice.ts';
import { checkOf } from './schema-check.ts';

/**
 * What stands where a record of a collection should stand and is none. It is no part of the ledger, but stays in its snapshot as it is,
 * so that a release that knows it finds it again. `field`: path of the first field that does not fit, empty for the whole.
 */
export type UnfitRecord = { collection: Collection; id: string; record: unknown; field: string };

/** The records of a collection, by id, that do not fit its schema. */
export function unfitRecords(collection: Collection, records: Readonly<Record<string, unknown>>): UnfitRecord[] {
  const fits = checkOf(collectionSchemas[collection]);
  const found: UnfitRecord[] = [];
  // By its ids: a list of pairs of a large collection takes longer to make than its records to check.
  for (const id of Object.keys(records)) {
    const record = records[id];
    if (!fits(record)) found.push(...unfit(collection, id, record));
  }
  return found;
}

/** Asserts that operations put only records into the ledger that fit: what is written must be read again. */
export function assertFitting(operations: readonly Operation[]): void {
  for (const { collection, id, after } of operations) {
    const [wrong] = after === null ? [] : unfitRecords(collection, { [id]: after });
    if (wrong) assert.fail(`${collection}/${id} does not fit its schema: ${wrong.field}`);
  }
}

function unfit(collection: Collection, id: string, record: unknown): UnfitRecord[] {
  const { error } = collectionSchemas[collection].safeParse(record);
  return error ? [{ collection, id, record, field: error.issues[0]?.path.join('.') ?? '' }] : [];
}

/** What is left of unfit records when operations put something in their place, or take it away. */
export function withoutTouched(unfit: readonly UnfitRecord[], operations: readonly Operation[]): UnfitRecord[] {
  return unfit.filter(
    (one) => !operations.some(({ collection, id }) => collection === one.collection && id === one.id),
  );
}

/** The records of a collection as its snapshot keeps them: those of the ledger, and the unfit ones beside them. */
export function withUnfit(
  collection: Collection,
  records: Readonly<Record<string, unknown>>,
  unfit: readonly UnfitRecord[],
): Readonly<Record<string, unknown>> {
  const kept = unfit.filter((one) => one.collection === collection);
  return kept.length === 0
    ? records
    : { ...Object.fromEntries(kept.map(({ id, record }) => [id, record])), ...records };
}

/** So many unfit records of one collection are told one by one; more of them in one sentence. */
const toldSingly = 3;

/** What to tell of unfit records. */
export function noticesOfUnfit(unfit: readonly UnfitRecord[]): Notice[] {
  const collections = [...new Set(unfit.map((one) => one.collection))];
  return collections.flatMap((collection): Notice[] => {
    const found = unfit.filter((one) => one.collection === collection);
    const [first] = found;
    if (first !== undefined && found.length > toldSingly)
      return [{ code: 'records-unfit', details: { collection, count: found.length, title: titleOf(first) } }];
    return found.map((one) => ({
      code: 'record-unfit',
      details: { collection, id: one.id, title: titleOf(one), field: one.field },
    }));
  });
}

/** The record's own title, where it has one. */
function titleOf({ id, record }: UnfitRecord): string {
  if (typeof record !== 'object' || record === null || !('title' in record)) return id;
  return typeof record.title === 'string' && record.title !== '' ? record.title : id;
}
