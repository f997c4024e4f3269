import type { Reading } from '#shared/domain/readings/reading.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { cutPlace, levelOf, type PlaceLevel, placeAt, placeOf, samePlace } from '#shared/text/place-name.ts';
import { placeOfPaper, placeOfTitle } from './paper-place.ts';

const cities: readonly PlaceLevel[] = ['州', '盟', '市'];
const counties: readonly PlaceLevel[] = ['县', '旗', '区'];

/** The one place that all of them are, in its fullest name; null for none or several. */
function onlyPlace(places: readonly string[]): string | null {
  const [longest = null] = [...places].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longest !== null && places.every((place) => samePlace(place, longest)) ? longest : null;
}

/** What places have in common: the one place that they all are, else the one city (or county) that those told of lie in. */
function commonPlace(places: readonly string[]): string | null {
  const same = onlyPlace(places);
  if (same !== null) return same;
  for (const levels of [cities, counties]) {
    const told = places.flatMap((place) => levels.flatMap((level) => placeAt(place, level) ?? []));
    if (told.length > 0) return onlyPlace(told);
  }
  return null;
}

function organNamesIn({ opinions, feedback }: Reading): string[] {
  const texts = [
    ...opinions.flatMap((one) => one.points.map((point) => point.text)),
    ...feedback.flatMap((one) => one.measures.map((measure) => measure.text)),
  ];
  return texts.flatMap((text) => findOrganNames(text).map((organ) => organ.name));
}

/** True for a place of the level of a bare name, or below it: 市水务局 beside 北川市水务局, or beside 东湖区人民政府. */
function isBeside(level: PlaceLevel | null, bare: ReadonlySet<PlaceLevel>): boolean {
  if (level === null) return false;
  return bare.has(level) || (counties.includes(level) && cities.some((one) => bare.has(one)));
}

/**
 * The places of the organs that the texts of a source name in full. Where they name others of that level or above without a place, full names
 * only tell the organs of a neighbour or a district from its own, and say nothing of the source. Nor do the rows of a list: they name
 * whoever handles them.
 */
function placesNamed(reading: Reading): string[] {
  const names = organNamesIn(reading);
  const bare = new Set(names.map(cutPlace).flatMap(({ place, level }) => (place === '' && level !== '' ? level : [])));
  return names.flatMap((name) => placeOf(name) ?? []).filter((place) => !isBeside(levelOf(place), bare));
}

/** The places of those to whom the papers of a source are addressed. */
function placesAddressed({ opinions }: Reading): string[] {
  const organs = opinions.flatMap(({ addressee }) => findOrganNames(addressee ?? ''));
  return organs.flatMap(({ name }) => placeOf(name) ?? []);
}

/** The places of those addressed, else of those named: all texts of a source are looked through only where no paper tells its own place. */
function placesBeside(reading: Reading): string[] {
  const addressed = placesAddressed(reading);
  return addressed.length > 0 ? addressed : placesNamed(reading);
}

/** The one place that the sessions of a paper's suggestions and the lines above their table print. */
function placeOfLists({ suggestions, lists = [] }: Reading, document: string): string | null {
  const own = suggestions.filter((one) => one.document === document);
  const sessions = own.flatMap(({ session }) => placeOf(session?.replace(/\s/g, '') ?? '') ?? []);
  const above = [...new Set(own.flatMap(({ list }) => lists[list ?? -1]?.above ?? []))];
  return onlyPlace([...sessions, ...above.flatMap((line) => placeOfTitle(line) ?? [])]);
}

/**
 * The place of each paper of a source by its local id: what the paper, or the head and session of its list, says itself, else the paper it is
 * attached to, else what the source's other papers have in common, else those addressed, else the organs that the source names in full.
 * Null where nothing tells.
 */
export function placesOfSource(reading: Reading): Map<string, string | null> {
  const own = new Map(
    reading.documents.map((document) => [document.id, placeOfPaper(document) ?? placeOfLists(reading, document.id)]),
  );
  const told = [...own.values()].filter((place) => place !== null);
  const common = commonPlace(told.length > 0 ? told : placesBeside(reading));
  return new Map(reading.documents.map(({ id, parent }) => [id, own.get(id) ?? (parent && own.get(parent)) ?? common]));
}
