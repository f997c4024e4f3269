import { stays } from './kept-with.ts';
import type { Collection, Ledger } from './ledger.ts';

type Read = readonly [collection: Collection, records: unknown];
type Kept<T> = { reads: readonly Read[]; parts: readonly unknown[]; value: T };

/** A ledger that writes down which of its collections somebody looks at; with its collections as members of its own, so that it can be laid out. */
class Watched {
  readonly #ledger: Ledger;
  readonly #reads: Map<Collection, unknown>;

  constructor(ledger: Ledger, reads: Map<Collection, unknown>) {
    this.#ledger = ledger;
    this.#reads = reads;
    for (const name of Object.keys(ledger)) Object.defineProperty(this, name, memberOf(name as Collection));
    Object.freeze(this);
  }

  static look(watched: Watched, name: Collection): unknown {
    const records = watched.#ledger[name];
    if (!watched.#reads.has(name)) watched.#reads.set(name, records);
    return records;
  }
}

const members = new Map<Collection, PropertyDescriptor>();

function memberOf(name: Collection): PropertyDescriptor {
  const known = members.get(name);
  if (known) return known;
  const made: PropertyDescriptor = {
    enumerable: true,
    get(this: Watched) {
      return Watched.look(this, name);
    },
  };
  members.set(name, made);
  return made;
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
    const value = make(new Watched(ledger, reads) as object as Ledger);
    if (stays(owner) && [...reads.values(), ...parts].every(stays))
      kept.set(owner, { reads: [...reads], parts, value });
    return value;
  };
}
