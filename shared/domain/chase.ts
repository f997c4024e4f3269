import type { Chase } from './chase-record.ts';
import type { Duty } from './duty.ts';

/** How often somebody was chased for a duty, and the ISO day of the last time. */
export type Chased = { count: number; last: string };

type Owing = Pick<Duty, 'round' | 'organs'>;

/**
 * How often those who owe a duty were chased for it by the ISO day `today`; null where never. A chase counts in its round, for the organs
 * that it names; one that names nobody, or none of those that owe something for the record (`all`), counts for each of its duties.
 * `rootOf` gives the id under which an organ's names are kept.
 */
export function chasedFor(
  chases: readonly Chase[] | undefined,
  duty: Owing,
  { all, today, rootOf }: { all: readonly Owing[]; today: string; rootOf: (organ: string) => string },
): Chased | null {
  const owing = new Set(all.filter(({ round }) => round === duty.round).flatMap(({ organs }) => organs.map(rootOf)));
  const own = new Set(duty.organs.map(rootOf));
  const days = (chases ?? []).flatMap(({ on, round, organs }) => {
    const named = organs.map(rootOf).filter((organ) => owing.has(organ));
    const isMeant = named.length === 0 || named.some((organ) => own.has(organ));
    return round === duty.round && on <= today && isMeant ? [on] : [];
  });
  const last = days.toSorted().at(-1);
  return last === undefined ? null : { count: days.length, last };
}
