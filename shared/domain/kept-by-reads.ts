import { stays } from './kept-with.ts';
import type { Collection, Ledger } from './ledger.ts';

type Read = readonly [collection: Collection, records: unknown];
type Kept<T> = { reads: readonly Read[]; parts: readonly unknown[]; value: T };

/** The same ledger, writing down which of its collections somebody looks at. */
function watched(ledger: Ledger, reads: Map<Collection, unknown>): Ledger {
  return new Proxy(ledger, {
    get(target, name) {
      const records: unknown = Reflect.get(target, name);
      if (typeof name === 'string') reads.set(name as Collection, records);
      return records;
    },
  });
}

/**
 * A place for what is made of a ledger, kept as long as the collections that were looked at while it was made are the very same, and
 * so are the further parts: nobody lists by hand what it hangs on. `owner` is what it lives with. What is made must be made at once: what would
 * look at the ledger only later is not seen. It may be given to several: nobody alters it.
 */
export function keptByReads<Owner extends object, T>(): (
  owner: Owner,
  ledger: Ledger,
  parts: readonly unknown[],
  make: (ledger: Ledger) => T,
) => T {
  const kept = new WeakMap<Owner, Kept<T>>();
  return (owner, ledger, parts, make) => {
    const known = kept.get(owner);
    const isSame =
      known?.parts.length === parts.length &&
      known.parts.every((part, at) => Object.is(part, parts[at])) &&
      known.reads.every(([name, records]) => ledger[name] === records);
    if (known && isSame) return known.value;
    const reads = new Map<Collection, unknown>();
    const value = make(watched(ledger, reads));
    if (stays(owner) && [...reads.values(), ...parts].every(stays))
      kept.set(owner, { reads: [...reads], parts, value });
    return value;
  };
}
