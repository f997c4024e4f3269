import { groupBy } from '../../group-by.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { type Seat, seatFor } from '../places/seat.ts';
import { type DeputyMention, delegationKey } from './deputy-mentions.ts';

/** One person as the records tell, or (`isUnclear`) a name of which nobody knows whose it is. */
export type DeputyGroup = {
  name: string;
  /** Null where no record tells one. */
  delegation: string | null;
  place: string | null;
  isOwn: boolean;
  /** True for a name without delegation where several delegations have a deputy of that name. */
  isUnclear: boolean;
  /** First of the persons of one name and place; keeps the id that the name alone has. */
  isFirst: boolean;
  mentions: DeputyMention[];
};

type Seated = { mention: DeputyMention; seat: Seat };

/** The longest of the printed names of one delegation. */
function fullestName(mentions: readonly DeputyMention[]): string | null {
  const names = mentions.map((one) => one.delegation).filter((one) => one !== null);
  return names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
}

function personsOf(all: readonly Seated[]): DeputyGroup[] {
  const [first] = all;
  if (!first) return [];
  const { mention, seat } = first;
  const known = { name: mention.name, place: seat.place ?? seat.around, isOwn: seat.isOwn };
  const mentions = all.map((one) => one.mention);
  const byDelegation = groupBy(mentions, ({ delegation }) => (delegation === null ? null : delegationKey(delegation)));
  const told = [...byDelegation].filter(([key]) => key !== null).sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
  if (told.length < 2) {
    return [{ ...known, delegation: fullestName(mentions), isUnclear: false, isFirst: true, mentions }];
  }
  const untold = byDelegation.get(null) ?? [];
  const persons = told.map(([, some], at): DeputyGroup => {
    return { ...known, delegation: fullestName(some), isUnclear: false, isFirst: at === 0, mentions: some };
  });
  if (untold.length === 0) return persons;
  return [...persons, { ...known, delegation: null, isUnclear: true, isFirst: false, mentions: untold }];
}

/**
 * The deputies whom records name: the same name in two delegations, or of two places, is two persons. A name without delegation
 * belongs to the one person of that name; where there are several, it stands alone and a person is asked.
 */
export function deputyGroups(mentions: readonly DeputyMention[], places: LedgerPlaces): DeputyGroup[] {
  const seats = new Map<string | null, Seat>();
  const seatOfPlace = (place: string | null) => {
    const seat = seats.get(place) ?? seatFor(places, '', place);
    seats.set(place, seat);
    return seat;
  };
  const seated = mentions.map((mention): Seated => ({ mention, seat: seatOfPlace(mention.place) }));
  const byName = groupBy(seated, ({ mention, seat }) => {
    return `${mention.name} ${seat.isOwn ? '' : (seat.place ?? `?${seat.around ?? ''}`)}`;
  });
  return [...byName.values()].flatMap(personsOf);
}
