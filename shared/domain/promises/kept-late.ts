import { daysUntil } from '../days-until.ts';
import type { CommitmentRow } from './commitment-row.ts';

type Kept = Pick<CommitmentRow, 'state' | 'due' | 'decidedOn'>;

/** ISO day on which a promise was kept, or found kept; null where it is not, or nobody knows the day. */
export function keptOn({ state, decidedOn }: Kept): string | null {
  return state === 'kept' ? (decidedOn ?? null) : null;
}

/**
 * Days by which a kept promise was late, by its day in force as duties are measured; 0 where it was in time. Null where it is not kept,
 * or one of the two days is not known.
 */
export function daysKeptLate(row: Kept): number | null {
  const on = keptOn(row);
  return on === null || row.due === null ? null : Math.max(0, daysUntil(on, row.due));
}

/** How many promises were kept, and of those whose two days are known (`base`) how many in time and how many late. */
export type KeptCounts = { kept: number; base: number; inTime: number; late: number };

export function keptCounts(rows: readonly Kept[]): KeptCounts {
  const kept = rows.filter(({ state }) => state === 'kept');
  const days = kept.map(daysKeptLate).filter((one) => one !== null);
  const late = days.filter((one) => one > 0).length;
  return { kept: kept.length, base: days.length, inTime: days.length - late, late };
}
