import { betweenOrgans, endOfOrgan, organAtHead } from './joint-place.rules.ts';
import { placeOf, placesAgree } from './place-name.ts';

const between = '、';

/** The places of a paper that several issued together, as one word: 云泽市、北川市. */
export function jointPlace(places: readonly string[]): string {
  return [...new Set(places)].join(between);
}

/** The places that the place of a paper holds: one, or each of those that issued it together. */
export function placesIn(place: string): string[] {
  return place.split(between);
}

/** True for the place of a paper that several issued together, so that a bare name in it may be of either. */
export function isJoint(place: string): boolean {
  return place.includes(between);
}

/** False when two places are known to be apart; a paper that several issued together agrees with what agrees with one of them. */
export function placesMeet(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return placesIn(a).some((one) => placesIn(b).some((other) => placesAgree(one, other)));
}

/** The place of the organ with which a text begins; null for one that names none. */
function placeAtHead(text: string): string | null {
  return placeOf(organAtHead.form.exec(text)?.groups?.organ ?? '');
}

/**
 * The organs of two places or more that sign one after the other without a mark between (云泽市人大常委会北川市人大常委会), each by itself.
 * The text alone where it names one, or several of one place.
 */
export function jointOrgans(text: string): string[] {
  const plain = text.replace(betweenOrgans.form, '');
  const starts = [0];
  for (let at = 3; at + 3 < plain.length; at += 1) {
    const [before, here] = [starts.at(-1) ?? 0, at].map((from) => placeAtHead(plain.slice(from)));
    if (!endOfOrgan.form.test(plain.slice(starts.at(-1), at)) || !before || !here) continue;
    if (!placesAgree(before, here)) starts.push(at);
  }
  const organs = starts.map((from, order) => plain.slice(from, starts[order + 1]));
  return organs.length > 1 && organs.every((organ) => endOfOrgan.form.test(organ)) ? organs : [text];
}
