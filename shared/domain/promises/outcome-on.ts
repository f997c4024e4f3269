import type { CommitmentRow } from './commitment-row.ts';

/**
 * What became of the promises that count, in the order in which papers name them. `unkept`: its day has passed; `found-unkept`: a person found
 * it missed or kept in part before a day had passed, or of none; `put-off`: its first day had passed, and a later one has not come.
 */
export const promiseOutcomes = ['kept', 'unkept', 'found-unkept', 'put-off', 'waiting', 'undated', 'proposed'] as const;

export type PromiseOutcome = (typeof promiseOutcomes)[number];

type Judged = Pick<CommitmentRow, 'state' | 'due' | 'passedDue'>;

function hasPassed({ due }: Judged, today: string): boolean {
  // On its day a promise may still be kept.
  return due !== null && due < today;
}

/** What became of a promise by an ISO day; null for one that was dropped, which is no promise any more. */
export function outcomeOn(row: Judged, today: string): PromiseOutcome | null {
  const { state, due, passedDue } = row;
  if (state === 'dropped') return null;
  if (state === 'kept' || state === 'proposed') return state;
  if (hasPassed(row, today)) return 'unkept';
  if (state !== 'open') return 'found-unkept';
  if (due === null) return 'undated';
  return passedDue === undefined ? 'waiting' : 'put-off';
}

/** How many promises came to what by an ISO day; each that counts stands under exactly one. */
export function outcomeCounts(rows: readonly Judged[], today: string): Record<PromiseOutcome, number> {
  const counts = Object.fromEntries(promiseOutcomes.map((one) => [one, 0])) as Record<PromiseOutcome, number>;
  for (const row of rows) {
    const outcome = outcomeOn(row, today);
    if (outcome !== null) counts[outcome] += 1;
  }
  return counts;
}

/** What needs somebody before what does not; what ended stands last. */
const listed: readonly (PromiseOutcome | null)[] = [...promiseOutcomes.slice(1), 'kept', null];

/** Promises as lists show them on an ISO day: the overdue ones first, those kept last; of one kind by due date, those without one last. */
export function byOutcome<Row extends Judged & Pick<CommitmentRow, 'id'>>(rows: readonly Row[], today: string): Row[] {
  const placeOf = (row: Row) => listed.indexOf(outcomeOn(row, today));
  return [...rows].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) || (a.due ?? '9').localeCompare(b.due ?? '9') || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
