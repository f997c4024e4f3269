import { isDeepStrictEqual } from 'node:util';
import { carryOver } from '#shared/domain/carried-over.ts';
import type { Collection, Ledger, Operation } from '#shared/domain/ledger.ts';
import { CoreError } from '../core-error.ts';

/**
 * The ledger after some operations. Only the collections touched are copied; everything else is shared with the ledger
 * before. With `isChecked`, an operation whose `before` is not what stands throws `conflict` and nothing is changed.
 */
export function applyOperations(ledger: Ledger, operations: readonly Operation[], isChecked: boolean): Ledger {
  const touched = new Map<Collection, Record<string, unknown>>();
  for (const operation of operations) {
    const { collection, id, before, after } = operation;
    const records = touched.get(collection) ?? { ...ledger[collection] };
    touched.set(collection, records);
    if (isChecked) refuseConflict(records[id] ?? null, before, operation);
    if (after === null) delete records[id];
    else records[id] = deepFreeze(after);
  }
  const changed = [...touched].map(([collection, records]) => [collection, Object.freeze(records)]);
  for (const [collection, records] of touched) {
    const ids = operations.flatMap((one) => (one.collection === collection ? [one.id] : []));
    // A record that goes and comes again stands behind the others: then all is made anew.
    if (new Set(ids).size === ids.length) carryOver(ledger[collection], records, ids);
  }
  return Object.freeze({ ...ledger, ...Object.fromEntries(changed) }) as Ledger;
}

function refuseConflict(stands: unknown, before: unknown, operation: Operation): void {
  if (stands === before || isDeepStrictEqual(stands, before)) return;
  const title = operation.after?.title ?? operation.before?.title ?? operation.id;
  throw new CoreError('conflict', { title, id: operation.id });
}

/** Freezes plain data all the way down; what is frozen already is taken to be so all the way down. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  // Without a list of the members: opening freezes some hundred thousand objects.
  for (const name in value) {
    const member: unknown = value[name];
    if (typeof member === 'object') deepFreeze(member);
  }
  return Object.freeze(value);
}

/** The operations that take others back, in reverse order. */
export function inverseOf(operations: readonly Operation[]): Operation[] {
  return operations
    .map((operation) => ({ ...operation, before: operation.after, after: operation.before }) as Operation)
    .reverse();
}
