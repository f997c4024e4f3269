/**
 * What is made of a collection and is brought over to the one that takes its place, instead of being made anew of all its records. `ids`: the records that
 * were put, replaced or removed between the two.
 */
export type Carrier = (before: object, after: object, ids: readonly string[]) => void;

const carriers: Carrier[] = [];

/** Has something brought over with every change from now on; called once by what keeps it. */
export function carryWith(carrier: Carrier): void {
  carriers.push(carrier);
}

/** Brings over what was made of a collection to the one that takes its place; both are frozen. */
export function carryOver(before: object, after: object, ids: readonly string[]): void {
  for (const carrier of carriers) carrier(before, after, ids);
}
