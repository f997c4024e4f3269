import type { Chase } from '#shared/domain/chase-record.ts';

/** The rounds that had begun by a day: those that were over then, and the number of the one under way. */
export function roundsAt<Round extends { number: number; closedOn: string | null }>(
  rounds: readonly Round[],
  day: string,
) {
  const over = rounds.filter((round) => round.closedOn !== null && round.closedOn <= day);
  return { over, under: rounds.find((round) => !over.includes(round)) ?? null };
}

/** The chases that had happened by a day. */
export function chasesAt({ chases }: { chases?: Chase[] }, day: string) {
  return chases === undefined ? {} : { chases: chases.filter((one) => one.on <= day) };
}

/** A day of a round as it was known by `day`; days that nobody knows stay unknown. */
export function knownBy(on: string | null, day: string): string | null {
  return on !== null && on <= day ? on : null;
}
