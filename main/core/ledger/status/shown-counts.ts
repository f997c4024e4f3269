import type { Ledger } from '#shared/domain/ledger.ts';
import { plannedTargets } from '../figures/followed.ts';
import { deskItems } from './desk-items.ts';

const horizon = 30;
const known = new WeakMap<Ledger, { today: string; counts: Record<string, number> }>();

/**
 * Counts beside the names of the screens, where they are not the plain number of records: what needs somebody, opinions,
 * targets and organs without second copies and other names. Counted once per ledger and day.
 */
export function shownCounts(ledger: Ledger, today: string): Record<string, number> {
  const before = known.get(ledger);
  if (before?.today === today) return before.counts;
  const counts = {
    desk: deskItems(ledger, today, horizon).length,
    opinions: Object.values(ledger.opinions).filter((one) => one.sameAs === null).length,
    targets: plannedTargets(ledger).length,
    organs: Object.values(ledger.organs).filter((one) => one.mergedInto === null).length,
  };
  known.set(ledger, { today, counts });
  return counts;
}
