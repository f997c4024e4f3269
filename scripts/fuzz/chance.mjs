/** A repeatable source of chance (mulberry32): the same seed gives the same run. */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number from 0 to `below` - 1. */
    below: (below) => Math.floor(next() * Math.max(1, below)),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** True in `share` of all cases. */
    happens: (share) => next() < share,
  };
}
