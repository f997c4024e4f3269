/**
 * When the lines of a log were written, although clocks are set wrong and put right again: the times (in ms, in the order of the lines)
 * that follow on each other stay, as many as can; one that lies out of their row, or after `now`, has the time of the line before it
 * that does not, or of the first one behind it.
 */
export function trustedTimes(times: readonly number[], now: number): number[] {
  const trusted = longestRow(times, now);
  const first = times.findIndex((_, index) => trusted.has(index));
  let last = first < 0 ? now : (times[first] ?? now);
  return times.map((time, index) => {
    if (trusted.has(index)) last = time;
    return last;
  });
}

/** The places of a longest row of times that never go back; of several the one that ends last. */
function longestRow(times: readonly number[], now: number): Set<number> {
  // tails[n] is the place where a row of n + 1 times ends as early as possible.
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, time] of times.entries()) {
    if (Number.isNaN(time) || time > now) continue;
    const length = rowsUpTo(tails, times, time);
    before[index] = tails[length - 1];
    tails[length] = index;
  }
  const row = new Set<number>();
  for (let place = tails.at(-1); place !== undefined; place = before[place]) row.add(place);
  return row;
}

/** How many of the rows end at or before a time. */
function rowsUpTo(tails: readonly number[], times: readonly number[], time: number): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[tails[middle] ?? 0] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
