import { isJoint, placesIn } from '#shared/text/joint-place.ts';
import { isWithin, levelOf, type PlaceLevel, placeAt, rankOf, samePlace, seatOf } from '#shared/text/place-name.ts';
import { fullPlace, isUnclearPlace, type LedgerPlaces, ownPlace } from './ledger-places.ts';

/** Where a name without a place belongs. */
export type Seat = {
  /** The place; null where nobody knows. */
  place: string | null;
  /** Place of the paper that prints the name; null where it tells none. */
  around: string | null;
  /** True for the workspace's own place, and for all that no other place can claim. */
  isOwn: boolean;
  /** Whether the name may mean an organ or a meeting of a place; `ask` where several may be meant, so that nobody is guessed. */
  mayMean(place: string): 'yes' | 'ask' | 'no';
};

function isOwn(place: string, own: string | null): boolean {
  return own !== null && samePlace(place, own);
}

/** Whether a paper of `around` that prints only a level may mean this place: for a level below its own, only one inside it. */
function isReachable(places: LedgerPlaces, level: PlaceLevel, around: string | null, place: string): boolean {
  const inner = around === null ? null : levelOf(around);
  if (around === null || inner === null || rankOf(level) <= rankOf(inner) || isWithin(place, around)) return true;
  return isOwn(around, ownPlace(places)) && !holdsCity(place);
}

/** Known places of a level that a paper of `around` may mean. */
function candidates(places: LedgerPlaces, level: PlaceLevel, around: string | null): string[] {
  const all = [...places.papers.keys(), ...(places.office === null ? [] : [places.office])];
  const known = new Set(all.flatMap((place) => placeAt(place, level) ?? []).map(seatOf));
  return [...known].filter((place) => isReachable(places, level, around, place));
}

/** True when the name of a county or district says which city it lies in. */
function holdsCity(place: string): boolean {
  return (['州', '盟', '市'] as const).some((level) => levelOf(place) !== level && placeAt(place, level) !== null);
}

/**
 * Where a name without a place belongs that a paper prints: `level` is the level it prints (市 of 市教育局, none of 红十字会), `paper` the
 * place of the paper. Where the paper tells no place of that level, the only one that the workspace knows is meant; of two, none.
 */
export function seatFor(places: LedgerPlaces, level: PlaceLevel | '', paper: string | null): Seat {
  const seats = known.get(places) ?? new Map<string, Seat>();
  known.set(places, seats);
  const key = paper === null ? level : `${level} ${paper}`;
  const seat = seats.get(key) ?? seekSeat(places, level, paper);
  seats.set(key, seat);
  return seat;
}

/** Many names stand in papers of one place; the places of a workspace are made anew when one comes in. */
const known = new WeakMap<LedgerPlaces, Map<string, Seat>>();

function seekSeat(places: LedgerPlaces, level: PlaceLevel | '', paper: string | null): Seat {
  if (paper !== null && isJoint(paper)) return jointSeat(places, level, paper);
  const around = paper === null ? places.office : fullPlace(places, paper);
  const named = around === null || level === '' ? around : placeAt(around, level);
  if (named !== null && isUnclearPlace(places, named)) return unclearSeat(named, around);
  const own = ownPlace(places, level === '' ? null : level);
  const told = around === null ? null : level === '' ? seatOf(around) : placeAt(around, level);
  const fitting = told !== null ? [seatOf(told)] : level === '' ? widest(places) : candidates(places, level, around);
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) {
    const mayMean = (place: string) => (samePlace(place, only) ? 'yes' : 'no');
    return { place: only, around, isOwn: isOwn(only, own), mayMean };
  }
  const isAtHome = around === null || isOwn(around, ownPlace(places));
  const reaches = (place: string) => level === '' || isReachable(places, level, around, place);
  const mayMean = (place: string) => (!reaches(place) ? 'no' : fitting.length > 1 ? 'ask' : 'yes');
  return { place: null, around, isOwn: fitting.length === 0 && isAtHome, mayMean };
}

/** The seat of a name in a paper that several places issued together: their common place of that level, else a person is asked. */
function jointSeat(places: LedgerPlaces, level: PlaceLevel | '', paper: string): Seat {
  const known = placesIn(paper).map((place) => fullPlace(places, place));
  const meant = known.flatMap((place) => (level === '' ? place : (placeAt(place, level) ?? []))).map(seatOf);
  const [first] = meant;
  if (first === undefined) return seatFor(places, level, null);
  if (meant.length === known.length && meant.every((place) => samePlace(place, first)))
    return seatFor(places, level, first);
  const mayMean = (place: string) => (meant.some((one) => samePlace(one, place)) ? 'ask' : 'no');
  return { place: null, around: paper, isOwn: false, mayMean };
}

/** The seat of a name in a paper whose place may be one of two: a person is asked about organs and meetings of either. */
function unclearSeat(named: string, around: string | null): Seat {
  const mayMean = (place: string) => (samePlace(place, named) ? 'ask' : 'no');
  return { place: null, around, isOwn: false, mayMean };
}

/** Known places that lie in no other known place. */
function widest({ papers }: LedgerPlaces): string[] {
  const all = [...papers.keys()];
  return all.filter((place) => !all.some((other) => isWithin(place, other))).map(seatOf);
}

/** A word that is the same for papers of one place, and empty for those of the workspace's own, so that records of two places stay apart. */
export function placeSign(places: LedgerPlaces, paper: string | null): string {
  // The own office's copy of a joint paper, and its gazette, print one and the same.
  if (paper !== null && isJoint(paper) && placesIn(paper).some((one) => isOwn(one, ownPlace(places)))) return '';
  const seat = seatFor(places, '', paper);
  return seat.isOwn ? '' : (seat.place ?? `?${seat.around ?? ''}`);
}
