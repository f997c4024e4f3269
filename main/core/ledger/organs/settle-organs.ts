import type { OrganRecord } from '#shared/domain/office-records.ts';
import { cutPlace, placeOf, seatOf } from '#shared/text/place-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { placeOfDocument, placeOfRecord } from '../places/paper-place.ts';
import { oneName, organId, printedName } from './organ-id.ts';
import { type Keeper, keep, keeperOf } from './organ-keeper.ts';
import { isBareName, nameInPlace } from './organ-name-form.ts';
import { type OrganReference, swapOrgans } from './organ-references.ts';

/** Organs that anything names, with the places that papers tell of them. */
type Used = Map<string, Set<string>>;

/** The place of the session of a suggestion or motion: a list may print those of two cities. */
function placeOfSession(draft: LedgerDraft, { collection, record }: OrganReference): string | null {
  const found = collection === 'suggestions' || collection === 'motions' ? draft.get(collection, record) : null;
  return found && placeOfRecord(draft, found);
}

/** Lets every record name its organs under the ids that the places ask for. Gives the organs that anything names. */
function nameAnew(draft: LedgerDraft, keeper: Keeper): Used {
  const used: Used = new Map();
  const papers = new Map(draft.all('documents').map((paper) => [paper.id, placeOfDocument(paper)]));
  const placeOfPaper = (id: string | null) => papers.get(id ?? '') ?? null;
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
    const { id, document, isEntered } = named;
    const organ = draft.get('organs', id);
    const key = organ && printedName(organ);
    if (!organ || !key || !isBareName(key)) return use(id, null);
    const told = placeOfPaper(document) ?? placeOfSession(draft, named);
    return keepName(key, isEntered ? (organ.place ?? told) : told);
  });
  for (const measure of draft.all('measures')) {
    for (const name of measure.organs) {
      const key = oneName(name);
      if (key !== null) keepName(key, placeOfPaper(measure.citation.document));
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
function titleOrgans(draft: LedgerDraft): void {
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
    const isAlone = organ.id === organId(key) && (seats.get(formOf(key))?.size ?? 0) < 2;
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
  const keeper = keeperOf(draft, places);
  const used = nameAnew(draft, keeper);
  placeOrgans(draft, used);
  sweep(draft, used);
  titleOrgans(draft);
}
