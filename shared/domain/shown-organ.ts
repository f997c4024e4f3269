import { cutPlace, type PlaceLevel, seatOf } from '../text/place-name.ts';
import type { OrganRecord } from './office-records.ts';

type Named = Pick<OrganRecord, 'id' | 'title' | 'mergedInto' | 'place' | 'kind'>;

/** The name under which an organ is shown; `name`: another one that it bore, shown in the same way. */
export type ShowOrgan = (organ: Named, name?: string) => string;

/** What the organs of one level (市, 区) have in common: their places, and whether any name stands without its own. */
type Level = { places: Set<string>; hasBare: boolean };

/** A city is said once for all; of counties and districts a list holds several sooner or later. */
const seat: PlaceLevel = '市';

/** A name of an enterprise begins with its place by register: it is never cut. */
const cutKinds: readonly OrganRecord['kind'][] = [
  'government',
  'department',
  'court',
  'procuratorate',
  'committee',
  'district',
  'other',
];

/** A name with its place, as it prints it or as papers tell of its organ. */
function placedName(organ: Named, name: string) {
  const { place, level, rest } = cutPlace(name);
  const told = place === '' ? cutPlace(`${organ.place ?? ''}政府`) : { place, level };
  const own = place === '' && told.level !== level ? null : told.place || null;
  return { isBare: place === '', level, rest, place: own === null ? null : seatOf(own) };
}

function levelsOf(organs: readonly Named[]): Map<PlaceLevel, Level> {
  const levels = new Map<PlaceLevel, Level>();
  for (const organ of organs) {
    const { isBare, level, place } = placedName(organ, organ.title);
    if (level === '' || !cutKinds.includes(organ.kind)) continue;
    const known = levels.get(level) ?? { places: new Set(), hasBare: false };
    if (place !== null) known.places.add(place);
    levels.set(level, { ...known, hasBare: known.hasBare || isBare });
  }
  return levels;
}

/**
 * Shows names of one kind in one way, whichever way the papers print each: those of a city all stand without it (市水利局) as long as all are of one;
 * where organs of two cities are known, all bear theirs. Those of counties and districts stand without theirs only where papers print some so. Only the display: what an organ is
 * stays with its record. A name that would mean another organ too is left as it is, and so is a bare one whose place nobody knows.
 */
export function organShower(all: readonly Named[]): ShowOrgan {
  const organs = all.filter(({ mergedInto }) => mergedInto === null);
  const levels = levelsOf(organs);
  const plain: ShowOrgan = (organ, name = organ.title) => {
    const { isBare, level, rest, place } = placedName(organ, name);
    const known = level === '' ? undefined : levels.get(level);
    const isMixed = known?.hasBare || level === seat;
    if (!known || !isMixed || place === null || !cutKinds.includes(organ.kind)) return name;
    if (known.places.size > 1) return isBare ? `${place}${rest}` : name;
    return `${level}${rest}`;
  };
  const counts = new Map<string, number>();
  for (const organ of organs) counts.set(plain(organ), (counts.get(plain(organ)) ?? 0) + 1);
  return (organ, name = organ.title) => {
    const shown = plain(organ, name);
    return (counts.get(shown) ?? 0) > 1 ? name : shown;
  };
}

type Organs = Readonly<Record<string, OrganRecord>>;

/** A ledger is replaced by each change, so what its organs have in common holds as long as they live. */
const showers = new WeakMap<Organs, ShowOrgan>();

/** As `organShower`, for the organs of a ledger. */
export function shownIn(organs: Organs): ShowOrgan {
  const known = showers.get(organs) ?? organShower(Object.values(organs));
  showers.set(organs, known);
  return known;
}
