import type { OrganRecord } from '#shared/domain/office-records.ts';
import { cutPlace, placeOf } from '#shared/text/place-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { seatFor } from '../places/seat.ts';
import { newOrgan, organId, printedName } from './organ-id.ts';
import { isBareName } from './organ-name-form.ts';

/** Where the organ of a printed name is kept: its id, and its place where that does not stand in the name. */
type Kept = { id: string; place: string | null };

/** Finds the record under which a printed name is kept. */
export type Keeper = (key: string, place: string | null) => Kept;

const sign = (...words: string[]) => words.join(' ');

/** Organs under a bare name that a person has worked on: their ids stay, whatever the other places are. */
function worked(organs: readonly OrganRecord[], seatOfName: (key: string, place: string | null) => string) {
  const held = new Map<string, string>();
  for (const organ of [...organs].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = organ.entered.length > 0 ? printedName(organ) : null;
    if (key === null || !isBareName(key)) continue;
    const named = organ.entered.includes('title') ? placeOf(organ.title) : null;
    held.set(sign(key, seatOfName(key, named ?? organ.place ?? null)), organ.id);
  }
  return held;
}

/**
 * Tells where each printed name is kept. The bare names of the workspace's own place have the plain id, so that a workspace of one
 * city knows no other; those of another place, or of nobody knows which, have an id of their own.
 */
export function keeperOf(draft: LedgerDraft, places: LedgerPlaces): Keeper {
  const seats = new Map<string, { seat: string; place: string | null; isOwn: boolean }>();
  const seatOfName = (key: string, paper: string | null) => {
    const { level } = cutPlace(key);
    const known = seats.get(sign(level, paper ?? ''));
    if (known) return known;
    const { place, around, isOwn } = seatFor(places, level, paper);
    const seat = place ?? `${isOwn ? '' : '?'}${around ?? ''}`;
    const found = { seat, place: place ?? around, isOwn };
    seats.set(sign(level, paper ?? ''), found);
    return found;
  };
  const held = worked(draft.all('organs'), (key, place) => seatOfName(key, place).seat);
  const heldIds = new Set(held.values());
  const find = (key: string, paper: string | null): Kept => {
    if (!isBareName(key)) return { id: organId(key), place: null };
    const { seat, place, isOwn } = seatOfName(key, paper);
    const own = organId(key);
    const fresh = isOwn && !heldIds.has(own) ? own : organId(key, seat);
    return { id: held.get(sign(key, seat)) ?? fresh, place };
  };
  const found = new Map<string, Kept>();
  return (key, paper) => {
    const kept = found.get(sign(key, paper ?? '')) ?? find(key, paper);
    found.set(sign(key, paper ?? ''), kept);
    return kept;
  };
}

/** The record under which a name is kept, entered when it is new. */
export function keep(draft: LedgerDraft, keeper: Keeper, name: { key: string; paper: string | null }): Kept {
  const kept = keeper(name.key, name.paper);
  const { id, place } = kept;
  if (!draft.get('organs', id)) {
    const printed = id === organId(name.key) ? {} : { printed: name.key };
    draft.put('organs', { ...newOrgan(id, name.key), ...printed, ...(place === null ? {} : { place }) });
  }
  return kept;
}
