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

type NamedSeat = { seat: string; place: string | null; isOwn: boolean };

/** Where bare names belong that papers of a place print. */
type NamedSeats = (key: string, paper: string | null) => NamedSeat;

const sign = (...words: string[]) => words.join(' ');

/** Where bare names belong, each level and place looked up once. */
export function namedSeats(places: LedgerPlaces): NamedSeats {
  const seats = new Map<string, NamedSeat>();
  const levels = new Map<string, ReturnType<typeof cutPlace>['level']>();
  return (key, paper) => {
    const level = levels.get(key) ?? cutPlace(key).level;
    levels.set(key, level);
    const known = seats.get(sign(level, paper ?? ''));
    if (known) return known;
    const { place, around, isOwn } = seatFor(places, level, paper);
    const seat = place ?? `${isOwn ? '' : '?'}${around ?? ''}`;
    const found = { seat, place: place ?? around, isOwn };
    seats.set(sign(level, paper ?? ''), found);
    return found;
  };
}

/** For each organ, the signs of the seats in which records name it now. */
type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

/** The sign of a bare name in the paper that prints it; the same for all names that are one record. */
export function signOfName(seats: NamedSeats, key: string, paper: string | null): string {
  return sign(key, seats(key, paper).seat);
}

/** The sign of an organ with a bare name, by its place and the place that a person's name for it prints; null for any other. */
function ownSign(organ: OrganRecord, seats: NamedSeats): string | null {
  const key = printedName(organ);
  if (key === null || !isBareName(key)) return null;
  const named = organ.entered.includes('title') ? placeOf(organ.title) : null;
  return signOfName(seats, key, named ?? organ.place ?? null);
}

/** What a person worked on first, then what has the plain id of its name. */
function byStanding(a: OrganRecord, b: OrganRecord): number {
  const rank = (one: OrganRecord) => [one.entered.length > 0, one.id === organId(printedName(one) ?? '')];
  const [aWorked, aPlain] = rank(a);
  const [bWorked, bPlain] = rank(b);
  return Number(bWorked) - Number(aWorked) || Number(bPlain) - Number(aPlain) || (a.id < b.id ? -1 : 1);
}

/**
 * The organs that keep their ids, whatever the other places are: each for the seat in which it was, as long as anything names it there,
 * else for one in which records name it now.
 */
function heldIds(organs: readonly OrganRecord[], seats: NamedSeats, wanted: Wanted | null): Map<string, string> {
  const held = new Map<string, string>();
  const all = wanted && new Set([...wanted.values()].flatMap((signs) => [...signs]));
  const left: OrganRecord[] = [];
  for (const organ of [...organs].sort(byStanding)) {
    const own = ownSign(organ, seats);
    if (own === null) continue;
    const isNamed = all === null || all.has(own) || organ.entered.length > 0;
    if (isNamed && !held.has(own)) held.set(own, organ.id);
    else left.push(organ);
  }
  for (const { id } of left) {
    const [free] = [...(wanted?.get(id) ?? [])].sort().filter((one) => !held.has(one));
    if (free !== undefined) held.set(free, id);
  }
  return held;
}

/**
 * Tells where each printed name is kept. An organ that stands keeps its id; of new ones, the bare names of the workspace's own place have
 * the plain id, so that a workspace of one city knows no other, and those of another place, or of nobody knows which, have an id of their own.
 * `wanted`: for each organ, the signs under which records name it now (`signOfName`), where that is known.
 */
export function keeperOf(draft: LedgerDraft, places: LedgerPlaces, wanted: Wanted | null = null): Keeper {
  const seats = namedSeats(places);
  const held = heldIds(draft.all('organs'), seats, wanted);
  const taken = new Set(held.values());
  const freshId = (key: string, { seat, isOwn }: NamedSeat) => {
    let id = isOwn && !taken.has(organId(key)) ? organId(key) : organId(key, seat);
    while (taken.has(id)) id = `${id}x`;
    return id;
  };
  const find = (key: string, paper: string | null): Kept => {
    if (!isBareName(key)) return { id: organId(key), place: null };
    const named = seats(key, paper);
    const own = sign(key, named.seat);
    const id = held.get(own) ?? freshId(key, named);
    held.set(own, id);
    taken.add(id);
    return { id, place: named.place };
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
