import type { Reading } from '#shared/domain/readings/reading.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { type PlaceLevel, placeAt, placeOf, samePlace } from '#shared/text/place-name.ts';
import { placeOfPaper } from './paper-place.ts';

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

function organNamesIn({ opinions, feedback, suggestions, projects }: Reading): string[] {
  const texts = [
    ...opinions.flatMap((one) => [one.addressee ?? '', ...one.points.map((point) => point.text)]),
    ...feedback.flatMap((one) => one.measures.map((measure) => measure.text)),
  ];
  const lists = [...suggestions, ...projects].flatMap((one) => [...one.lead, ...one.support]);
  return [...texts.flatMap((text) => findOrganNames(text).map((organ) => organ.name)), ...lists];
}

/**
 * The place of each paper of a source by its local id: what the paper says itself, else the paper it is attached to, else what
 * the source's other papers have in common, else the organs that the source names in full. Null where nothing tells.
 */
export function placesOfSource(reading: Reading): Map<string, string | null> {
  const own = new Map(reading.documents.map((document) => [document.id, placeOfPaper(document)]));
  const told = [...own.values()].filter((place) => place !== null);
  const named = () => organNamesIn(reading).flatMap((name) => placeOf(name) ?? []);
  const common = commonPlace(told.length > 0 ? told : named());
  return new Map(reading.documents.map(({ id, parent }) => [id, own.get(id) ?? (parent && own.get(parent)) ?? common]));
}
