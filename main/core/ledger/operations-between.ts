import { isDeepStrictEqual } from 'node:util';
import type { Collection, Ledger, Operation } from '#shared/domain/ledger.ts';

/** What makes `after` out of `before`: one operation for every record that differs. */
export function operationsBetween(before: Ledger, after: Ledger): Operation[] {
  return (Object.keys(after) as Collection[]).flatMap((collection) => {
    const [old, made] = [before[collection], after[collection]];
    const ids = new Set([...Object.keys(old), ...Object.keys(made)]);
    return [...ids]
      .filter((id) => !isDeepStrictEqual(old[id], made[id]))
      .map((id) => ({ collection, id, before: old[id] ?? null, after: made[id] ?? null }) as Operation);
  });
}
