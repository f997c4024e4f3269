/** A whole number from 0 to `below` - 1. */
export type Dice = (below: number) => number;

/** A seeded row of numbers from 0 to below 1 (mulberry32): the same seed gives the same row. */
function rowOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Dice by a seed: the same seed gives the same throws. */
export function diceOf(seed: number): Dice {
  const next = rowOf(seed);
  return (below) => Math.floor(next() * below);
}

/** Chance by a seed, for what picks and tries: the same seed gives the same run. */
export type Chance = {
  /** A whole number from 0 to `below` - 1; 0 where nothing is below. */
  below: Dice;
  pick<T>(list: readonly T[]): T;
  /** True in `share` of all cases. */
  happens(share: number): boolean;
};

export function chanceOf(seed: number): Chance {
  const next = rowOf(seed);
  return {
    below: (below) => Math.floor(next() * Math.max(1, below)),
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
    happens: (share) => next() < share,
  };
}
