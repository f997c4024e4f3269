import type { Ledger } from '#shared/domain/ledger.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { placeOf, samePlace } from '#shared/text/place-name.ts';
import { CoreError } from '../../core-error.ts';
import { type LedgerPlaces, type PlacedRecords, placesOfLedger } from '../places/ledger-places.ts';
import { seatFor } from '../places/seat.ts';
import { printedName } from './organ-id.ts';
import { isBareName, nameParts, nearest, organKey, placedName, placedRelation } from './organ-name-form.ts';

type Records = Pick<Ledger, 'organs'> & PlacedRecords;

/** Place of an organ as its name prints it, or as papers tell; null when nobody knows. */
function placeOfOrgan(organ: OrganRecord, places: LedgerPlaces): string | null {
  const { place, level } = nameParts(organ.title);
  return place || seatFor(places, level, organ.place ?? null).place;
}

/** The only account of some organs; where there are several, the only one of the place. */
function onlyRoot(
  organs: Records['organs'],
  found: readonly OrganRecord[],
  isHere: (organ: OrganRecord) => boolean,
): OrganRecord | null {
  const accounts = (some: readonly OrganRecord[]) => [
    ...new Set(some.map((one) => organRoot(organs, one.id)).filter((one) => one !== null)),
  ];
  const all = accounts(found);
  const chosen = all.length > 1 ? accounts(found.filter(isHere)) : all;
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

/** The organs that a name may mean as far as its place goes, and whether one of them is of that very place. */
function possibleOrgans(ledger: Records, key: string, place: string | null) {
  const { organs } = ledger;
  const places = placesOfLedger(ledger);
  const wanted = placeOf(key) ?? (isBareName(key) ? seatFor(places, nameParts(key).level, place).place : null);
  const ownOf = (organ: OrganRecord) => placeOfOrgan(organ, places);
  const isOf = (organ: OrganRecord) => {
    const own = ownOf(organ);
    return wanted !== null && own !== null && samePlace(own, wanted);
  };
  // A name never means an organ of another place; one whose place nobody knows may be meant.
  const possible = Object.values(organs).filter((one) => wanted === null || isOf(one) || ownOf(one) === null);
  return { wanted, possible, ownOf, isOf };
}

function namesOf(organ: OrganRecord): string[] {
  return [organ.title, printedName(organ) ?? organ.title, ...organ.shortNames, ...organ.formerNames].map(organKey);
}

/**
 * The organ that an id or a printed name means: by id, by the very name, by a short or former name, or by the one organ of
 * which the name is an abbreviation. A name without a place means an organ of `place` (that of the paper in hand), else of the
 * office's own. Merged organs redirect. Null when none or several fit.
 */
export function resolveOrgan(ledger: Records, nameOrId: string, place: string | null = null): OrganRecord | null {
  const { organs } = ledger;
  const direct = organRoot(organs, nameOrId);
  if (direct) return direct;
  const key = organKey(nameOrId);
  const { wanted, possible, ownOf, isOf } = possibleOrgans(ledger, key, place);
  const named = possible.filter((organ) => namesOf(organ).includes(key));
  if (named.length > 0) return onlyRoot(organs, named, isOf);
  const asked = placedName(key, wanted);
  const related = nearest(possible, (organ) => placedRelation(asked, placedName(organ.title, ownOf(organ))));
  return onlyRoot(organs, related, isOf);
}

/** The record that a person named: by its very id, also where that leads to another account, else by name. Errors: `not-found`. */
export function organNamed(ledger: Records, nameOrId: string): OrganRecord {
  const own = Object.hasOwn(ledger.organs, nameOrId) ? ledger.organs[nameOrId] : undefined;
  const organ = own ?? resolveOrgan(ledger, nameOrId);
  if (!organ) throw new CoreError('not-found', { id: nameOrId });
  return organ;
}

/** Names of known organs in which a name is only a part: of a fragment (商务) or a name without its place (商务局). */
export function longerNames(ledger: Records, name: string, place: string | null): string[] {
  const key = organKey(name);
  const { possible } = possibleOrgans(ledger, key, place);
  const longer = possible.flatMap(namesOf).filter((one) => one !== key && one.includes(key));
  return [...new Set(longer)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
