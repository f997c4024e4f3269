import type { OrganRecord } from '#shared/domain/office-records.ts';
import { cutPlace, placeOf, seatOf } from '#shared/text/place-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { placeIn, placeOfDocument, placeOfRecord } from '../places/paper-place.ts';
import { oneName, organId, printedName } from './organ-id.ts';
import { type Keeper, keep, keeperOf, namedSeats, signOfName } from './organ-keeper.ts';
import { isBareName, nameInPlace } from './organ-name-form.ts';
import { eachOrganNamed, type OrganReference, swapOrgans } from './organ-references.ts';

/** Organs that anything names, with the places that papers tell of them. */
type Used = Map<string, Set<string>>;

/** The place of the session of a suggestion or motion: a list may print those of two cities. */
function placeOfSession(draft: LedgerDraft, { collection, record }: OrganReference): string | null {
  const found = collection === 'suggestions' || collection === 'motions' ? draft.get(collection, record) : null;
  return found && placeOfRecord(draft, found);
}

/** A bare name of an organ where a record names it, with the place that is told there. */
type BareName = { key: string; place: string | null };

/** Tells what the places of papers make of a naming; null for organs whose name prints its place, or which no paper names. */
function bareNames(draft: LedgerDraft): (named: OrganReference) => BareName | null {
  const papers = new Map(draft.all('documents').map((paper) => [paper.id, placeOfDocument(paper)]));
  const known = new Map<OrganRecord, string | null>();
  const bareKey = (organ: OrganRecord) => {
    const before = known.get(organ);
    if (before !== undefined) return before;
    const name = printedName(organ);
    const key = name && isBareName(name) ? name : null;
    known.set(organ, key);
    return key;
  };
  return (named) => {
    const organ = draft.get('organs', named.id);
    const key = organ && bareKey(organ);
    if (!organ || !key) return null;
    const told = papers.get(named.document ?? '') ?? placeOfSession(draft, named);
    return { key, place: named.isEntered ? (organ.place ?? told) : told };
  };
}

/** For each organ, the signs under which records name it, so that it keeps its id where any of them still means it. */
function wantedSigns(draft: LedgerDraft, places: LedgerPlaces): Map<string, Set<string>> {
  const [seats, bareName] = [namedSeats(places), bareNames(draft)];
  const wanted = new Map<string, Set<string>>();
  const want = (id: string, { key, place }: BareName) => {
    const signs = wanted.get(id) ?? new Set<string>();
    wanted.set(id, signs.add(signOfName(seats, key, place)));
  };
  eachOrganNamed(draft, (named) => {
    const bare = bareName(named);
    if (bare) want(named.id, bare);
  });
  const measured = draft.all('measures').flatMap(({ organs, citation }) => {
    const place = placeIn(draft, citation.document);
    return organs.flatMap((name) => oneName(name) ?? []).map((key) => ({ key, place }));
  });
  for (const name of measured) if (isBareName(name.key)) want('', name);
  return wanted;
}

/** Lets every record name its organs under the ids that the places ask for. Gives the organs that anything names. */
function nameAnew(draft: LedgerDraft, keeper: Keeper): Used {
  const used: Used = new Map();
  const bareName = bareNames(draft);
  const use = (id: string, place: string | null) => {
    const places = used.get(id) ?? new Set();
    used.set(id, place === null ? places : places.add(place));
    return id;
  };
  const keepName = (key: string, paper: string | null) => {
    const { id, place } = keep(draft, keeper, { key, paper });
    return use(id, place);
  };
  swapOrgans(draft, (named) => {
    const bare = bareName(named);
    return bare ? keepName(bare.key, bare.place) : use(named.id, null);
  });
  for (const measure of draft.all('measures')) {
    for (const name of measure.organs) {
      const key = oneName(name);
      if (key !== null) keepName(key, placeIn(draft, measure.citation.document));
    }
  }
  return used;
}

/** Notes the place of each organ whose name does not print it; the fullest where papers tell several. */
function placeOrgans(draft: LedgerDraft, used: Used): void {
  for (const [id, places] of used) {
    const organ = draft.get('organs', id);
    if (!organ || !isBareName(printedName(organ) ?? organ.title)) continue;
    const [place] = [...places].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const { place: before, ...rest } = organ;
    if (place !== before) draft.put('organs', place === undefined ? rest : { ...rest, place });
  }
}

/** Takes out the organs that nothing names and nobody entered. What a person laid under another organ keeps that one. */
function sweep(draft: LedgerDraft, named: Used): void {
  const used = new Set(named.keys());
  for (const organ of draft.all('organs')) {
    for (let one: OrganRecord | null = organ; one?.entered.includes('mergedInto') && one.mergedInto; ) {
      if (used.has(one.mergedInto)) break;
      used.add(one.mergedInto);
      one = draft.get('organs', one.mergedInto);
    }
  }
  for (const { id, entered } of draft.all('organs')) {
    if (entered.length === 0 && !used.has(id)) draft.remove('organs', id);
  }
}

/** Bare names are shown with their place where two places have an organ of that name, or the place is not the own. */
function titleOrgans(draft: LedgerDraft, places: LedgerPlaces): void {
  const seatsOf = namedSeats(places);
  const seats = new Map<string, Set<string>>();
  const formOf = (name: string) => {
    const { level, rest } = cutPlace(name);
    return level + rest;
  };
  for (const organ of draft.all('organs')) {
    const name = printedName(organ) ?? organ.title;
    const places = seats.get(formOf(name)) ?? new Set();
    seats.set(formOf(name), places.add(seatOf(placeOf(name) ?? organ.place ?? '')));
  }
  for (const organ of draft.all('organs')) {
    const key = printedName(organ);
    if (key === null || !isBareName(key) || organ.entered.includes('title')) continue;
    const { isOwn } = seatsOf(key, organ.place ?? null);
    const isAlone = isOwn && (seats.get(formOf(key))?.size ?? 0) < 2;
    const title = isAlone || organ.place === undefined ? key : nameInPlace(key, organ.place);
    const { printed: _, ...rest } = organ;
    const isPlain = organ.id === organId(key) && title === key;
    if (title !== organ.title || isPlain !== (organ.printed === undefined)) {
      draft.put('organs', { ...rest, title, ...(isPlain ? {} : { printed: key }) });
    }
  }
}

/**
 * Gives every bare name of an organ (市教育局) to the place of the paper that prints it, and takes out the organs that no record names
 * any more and nobody entered. Looks at everything each time, so that the order of imports does not matter.
 */
export function settleOrgans(draft: LedgerDraft, places: LedgerPlaces): void {
  const keeper = keeperOf(draft, places, wantedSigns(draft, places));
  const used = nameAnew(draft, keeper);
  placeOrgans(draft, used);
  sweep(draft, used);
  titleOrgans(draft, places);
}
