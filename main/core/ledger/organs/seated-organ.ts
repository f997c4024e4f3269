import type { OrganRecord } from '#shared/domain/office-records.ts';
import { cutPlace, placeOf, seatOf } from '#shared/text/place-name.ts';
import { fullPlace, isUnclearPlace, type LedgerPlaces } from '../places/ledger-places.ts';
import { type Seat, seatFor } from '../places/seat.ts';
import { printedName } from './organ-id.ts';
import {
  bearsPlace,
  closest,
  isBareName,
  isOneOrgan,
  type NameRelation,
  nearest,
  type PlacedName,
  placedName,
  placedRelation,
} from './organ-name-form.ts';

/** An organ with its names cut into parts and the place to which they belong. */
export type SeatedOrgan = {
  id: string;
  /** The name that decides: as papers print it, or as a person called it. */
  name: string;
  /** A person gave it its name. */
  isCalled: boolean;
  names: PlacedName[];
  /** Null for names that print a place of which there is one, and for bodies of the state. */
  seat: Seat | null;
  /** Forms of its names: level and first character. */
  groups: string[];
};

/** The seat of a name that prints a place which may mean two (东湖区人民政府 of two cities); null where the place is clear. */
function seatOfPlace(name: string, places: LedgerPlaces): Seat | null {
  const place = placeOf(name);
  return place !== null && isUnclearPlace(places, place) ? seatFor(places, '', place) : null;
}

function seatOrgan(organ: OrganRecord, places: LedgerPlaces): SeatedOrgan {
  const isCalled = organ.entered.includes('title');
  const name = isCalled ? organ.title : (printedName(organ) ?? organ.title);
  const seat = isBareName(name)
    ? seatFor(places, cutPlace(name).level, organ.place ?? null)
    : seatOfPlace(name, places);
  const given = organ.entered.includes('shortNames') ? organ.shortNames : [];
  const full = (one: PlacedName) => (one.place === '' ? one : { ...one, place: seatOf(fullPlace(places, one.place)) });
  const names = [name, ...organ.formerNames, ...given].map((one) =>
    full(placedName(one, seat?.place ?? placeOf(name))),
  );
  const groups = [...new Set(names.map(({ level, rest }) => `${level}${rest.slice(0, 1)}`))];
  return { id: organ.id, name, isCalled, names, seat, groups };
}

/** All organs with their places. */
export function seatOrgans(organs: readonly OrganRecord[], places: LedgerPlaces): SeatedOrgan[] {
  return organs.map((organ) => seatOrgan(organ, places));
}

/** Whether two names whose places do not contradict each other may be of one place: `ask` where several places may be meant. */
function sharesPlace(a: SeatedOrgan, b: SeatedOrgan): 'yes' | 'ask' | 'no' {
  const unknown = [a, b].filter((one) => one.seat !== null && one.seat.place === null);
  if (unknown.length === 0) return 'yes';
  if (unknown.length === 2) return a.seat?.around === b.seat?.around ? 'yes' : 'ask';
  const [guessed] = unknown;
  const known = (guessed === a ? b : a).names[0]?.place ?? '';
  return known === '' ? 'yes' : (guessed?.seat?.mayMean(known) ?? 'yes');
}

function relation(short: SeatedOrgan, full: SeatedOrgan): NameRelation {
  const [own] = short.names;
  if (!own) return 'none';
  const [called, ...further] = full.names;
  const first = called && placedRelation(own, called);
  if (first !== undefined && isOneOrgan(first)) return first;
  // Who bears a name as a former or a given one, bears it whether it is the fuller one or not.
  const other = closest(further.map((name) => placedRelation(own, { ...name, printsPlace: own.printsPlace })));
  return other === 'same' ? 'whole-of' : closest([first ?? 'none', other]);
}

/** Fuller names first, so that an account is kept under the fullest one; of one name that which a person gave, with its days. */
function byFullness(a: SeatedOrgan, b: SeatedOrgan): number {
  const called = Number(b.isCalled) - Number(a.isCalled);
  // Ids tell what came first; the place decides as long as it can.
  const placeOfSeat = ({ seat }: SeatedOrgan) => seat?.place ?? seat?.around ?? '';
  const [one, other] = [placeOfSeat(a), placeOfSeat(b)];
  const last = one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1;
  return b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : called || last);
}

function fits(short: SeatedOrgan, full: SeatedOrgan): boolean {
  const related = relation(short, full);
  if (!isOneOrgan(related) || sharesPlace(short, full) !== 'yes') return false;
  return related !== 'same' || byFullness(full, short) < 0;
}

/** The one organ of which `organ` is another name; null when none fits or several that are not one organ. */
export function bestOf(organ: SeatedOrgan, others: readonly SeatedOrgan[]): SeatedOrgan | null {
  const all = [...new Set(others)].filter((other) => other.id !== organ.id && fits(organ, other));
  const fitting = nearest(all, (other) => relation(organ, other));
  const roots = fitting.filter((one) => !fitting.some((other) => other !== one && fits(one, other)));
  return roots.length === 1 ? (roots[0] ?? null) : null;
}

function isUnplaced({ seat }: SeatedOrgan): boolean {
  return seat !== null && seat.place === null;
}

/**
 * True when a person is asked whether `organ` is the same as `other`: their names fit, and nothing decides. Asked of the name that says
 * less; of both where neither does.
 */
export function mayBeOrgan(organ: SeatedOrgan, other: SeatedOrgan): boolean {
  if (organ.id === other.id) return false;
  // A company bears no city's name: it may work for two.
  const [one, two] = [organ.names[0], other.names[0]];
  const isCompany = one?.level === '' && one.place !== '' && one.place !== two?.place;
  if (isCompany && one.rest === two?.rest && !bearsPlace(organ.name)) return true;
  if (sharesPlace(organ, other) === 'no' || (isUnplaced(other) && !isUnplaced(organ))) return false;
  const asksBack = isUnplaced(organ) && relation(other, organ) !== 'none';
  return relation(organ, other) !== 'none' || asksBack;
}
