import type { Ledger } from '#shared/domain/ledger.ts';
import { type PlacedRecords, placesOfLedger } from '../places/ledger-places.ts';
import { mayBeOrgan, seatOrgans } from './seated-organ.ts';

type Records = Pick<Ledger, 'organs'> & PlacedRecords;

/** Names whose last word on being one organ nobody has spoken: accounts of their own that no person set so. */
function undecided(ledger: Records) {
  return Object.values(ledger.organs).filter((one) => one.mergedInto === null && !one.entered.includes('mergedInto'));
}

const known = new WeakMap<Records['organs'], { ledger: Records; alike: Map<string, string[]> }>();

/**
 * Organs of which a person is asked whether they are the same: the names fit, but their places are unknown, or the name fits
 * several. By the id of the name that says less, with the others.
 */
export function alikeOrgans(ledger: Records): Map<string, string[]> {
  const before = known.get(ledger.organs);
  const isPlacedAlike = (['documents', 'lists', 'office'] as const).every(
    (name) => before?.ledger[name] === ledger[name],
  );
  if (before && isPlacedAlike) return before.alike;
  const places = placesOfLedger(ledger);
  const organs = seatOrgans(undecided(ledger), places);
  const alike = new Map<string, string[]>();
  for (const organ of organs) {
    const forms = new Set(organ.groups);
    const near = organs.filter((other) => other.groups.some((form) => forms.has(form)) && mayBeOrgan(organ, other));
    if (near.length > 0) alike.set(organ.id, near.map((other) => other.id).sort());
  }
  known.set(ledger.organs, { ledger, alike });
  return alike;
}
