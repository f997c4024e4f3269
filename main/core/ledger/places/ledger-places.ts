import type { Ledger } from '#shared/domain/ledger.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { placesIn } from '#shared/text/joint-place.ts';
import { type PlaceLevel, placeAt, placeOf, samePlace, seatOf } from '#shared/text/place-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placeOfDocument, placeOfList } from './paper-place.ts';

/** The places of a workspace: that of its office, and those whose papers it holds. */
export type LedgerPlaces = {
  /** Place of the office as its settings say, for example 云泽市; null while nobody entered the name of the committee. */
  office: string | null;
  /** Places of the papers with the number of papers, each once under its fullest name. */
  papers: ReadonlyMap<string, number>;
};

type Papers = { office: OfficeRecord | null; documents: readonly DocumentRecord[]; lists: readonly ListRecord[] };

/**
 * The places of a workspace, from the name of the committee in its settings, from its papers and from the lists that were taken in without
 * one: a list tells the place of its session like any other paper.
 */
export function ledgerPlaces({ office, documents, lists }: Papers): LedgerPlaces {
  const counts = new Map<string, number>();
  const listed = lists.filter((list) => list.source === null).map(placeOfList);
  for (const place of [...documents.map(placeOfDocument), ...listed]) {
    for (const one of place === null ? [] : placesIn(place)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const names = [...counts.keys()].sort();
  const papers = new Map<string, number>();
  for (const name of names) {
    const full = fullestPlace(names, name);
    papers.set(full, (papers.get(full) ?? 0) + (counts.get(name) ?? 0));
  }
  return { office: placeOf(office?.committee.replace(/\s/g, '') ?? ''), papers };
}

/** The records that tell the places of a ledger. */
export type PlacedRecords = Pick<Ledger, 'office' | 'documents' | 'lists'>;

/** The places of a ledger that is being worked on. */
export function draftPlaces(draft: Pick<LedgerDraft, 'get' | 'all'>): LedgerPlaces {
  const [office, documents, lists] = [draft.get('office', 'office'), draft.all('documents'), draft.all('lists')];
  return ledgerPlaces({ office, documents, lists });
}

/** The places of a ledger as it stands. */
export function placesOfLedger({ office, documents, lists }: PlacedRecords): LedgerPlaces {
  const own = office.office ?? null;
  return ledgerPlaces({ office: own, documents: Object.values(documents), lists: Object.values(lists) });
}

/** The fullest of the known names of a place; itself where two places could be meant (东湖区 of two cities). */
export function fullestPlace(names: readonly string[], place: string): string {
  const longer = names.filter((name) => samePlace(name, place)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const [longest = place] = longer;
  return longer.every((name) => samePlace(name, longest)) ? longest : place;
}

/** The known places that a printed name may mean, that of the office among them: 东湖区 may be a district of two cities. */
function meantBy({ office, papers }: LedgerPlaces, place: string): string[] {
  const known = [...papers.keys(), ...(office === null ? [] : [office])];
  return known.filter((name) => samePlace(name, place));
}

/**
 * True for the name of a place that may mean two: nothing says of which city a district is. The office's own name decides for it: the
 * papers of an office print its place as they like.
 */
export function isUnclearPlace(places: LedgerPlaces, place: string): boolean {
  if (places.office !== null && samePlace(places.office, place)) return false;
  const meant = meantBy(places, place);
  return meant.some((one) => meant.some((other) => !samePlace(one, other)));
}

/** The fullest name of a place that the workspace knows; of one that may mean two, the office's where that is one of them. */
export function fullPlace(places: LedgerPlaces, place: string): string {
  const { office } = places;
  const meant = meantBy(places, place);
  const own = office === null || !samePlace(office, place) ? meant : meant.filter((one) => samePlace(one, office));
  return fullestPlace(own, place);
}

/** The place with the most papers, of a level or of any; of equals the first by name. */
function mostPapers(places: LedgerPlaces, level: PlaceLevel | null): string | null {
  const counts = new Map<string, number>();
  for (const [place, count] of places.papers) {
    if (isUnclearPlace(places, place)) continue;
    const at = level === null ? place : placeAt(place, level);
    if (at !== null) counts.set(seatOf(at), (counts.get(seatOf(at)) ?? 0) + count);
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}

/** The workspace's own place, or the one of a level that holds it: by its settings, else by most of its papers. */
export function ownPlace(places: LedgerPlaces, level: PlaceLevel | null = null): string | null {
  const set = places.office !== null && level !== null ? placeAt(places.office, level) : places.office;
  return set ?? mostPapers(places, level);
}
