type Kept<T> = { parts: readonly unknown[]; value: T };

/** The records and collections of a ledger are frozen. What is still being worked on is not, and what is made of it holds for no time. */
export function stays(part: unknown): boolean {
  return typeof part !== 'object' || part === null || !Object.isExtensible(part);
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, at) => Object.is(part, other[at]));
}

/**
 * A place for what is made of something and of further parts: kept as long as that lives and the parts are the very same ones. A change
 * replaces what it touches, so that all else needs not be made again. What is kept may be given to several: nobody alters it.
 */
export function keptWith<Owner extends object, T>(): (owner: Owner, parts: readonly unknown[], make: () => T) => T {
  const kept = new WeakMap<Owner, Kept<T>>();
  return (owner, parts, make) => {
    const known = kept.get(owner);
    if (known && isSame(known.parts, parts)) return known.value;
    const value = make();
    if (stays(owner) && parts.every(stays)) kept.set(owner, { parts, value });
    return value;
  };
}
