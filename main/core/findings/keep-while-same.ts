type Kept<T> = { parts: readonly unknown[]; value: T };

/**
 * Keeps what was made from parts, for each owner and key, as long as the parts are the very same records: they are replaced,
 * never changed. At most `limit` values per owner, the oldest go first. A promise that fails is forgotten.
 */
export function keepWhileSame<T>(limit: number) {
  const owners = new WeakMap<object, Map<string, Kept<T>>>();
  return (owner: object, key: string, parts: readonly unknown[], make: () => T): T => {
    const known = owners.get(owner) ?? new Map<string, Kept<T>>();
    owners.set(owner, known);
    const kept = known.get(key);
    if (kept && isSame(kept.parts, parts)) return kept.value;
    const made: Kept<T> = { parts, value: make() };
    known.delete(key);
    known.set(key, made);
    for (const oldest of known.keys()) {
      if (known.size <= limit) break;
      known.delete(oldest);
    }
    if (made.value instanceof Promise) {
      made.value.catch(() => {
        if (known.get(key) === made) known.delete(key);
      });
    }
    return made.value;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => Object.is(one, b[at]));
}
