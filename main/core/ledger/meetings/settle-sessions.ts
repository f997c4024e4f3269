import { readMeeting } from '#shared/domain/meeting-identity.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { cutPlace, isPlaceLevel, placeAt, placeOf, samePlace, seatOf } from '#shared/text/place-name.ts';
import { suggestionId, underFreeId } from '../identity/suggestion-id.ts';
import { isTouchedSuggestion } from '../identity/temporary-suggestion.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placesOf } from '../lists/list-place.ts';
import { type LedgerPlaces, ownPlace } from '../places/ledger-places.ts';
import { placeOfDocument, placeOfRecord } from '../places/paper-place.ts';
import { placeSign } from '../places/seat.ts';
import { plainName } from './meeting-of-name.ts';

/** The place of a bare session as its own list tells; null for a session that prints it, and where the list does not tell. */
function placeOfSession(name: string, paper: string | null): string | null {
  const { place, level } = readMeeting(name, null);
  if (place !== null || paper === null) return null;
  if (level === '') return seatOf(paper);
  const at = isPlaceLevel(level) ? placeAt(paper, level) : null;
  return at === null ? null : seatOf(at);
}

/** The session of a list as printed; with its place where that is not the workspace's own, so that two cities stay apart. */
export function sessionOf(places: LedgerPlaces, paper: DocumentRecord | null): string | null {
  if (!paper?.meeting) return null;
  const name = plainName(paper.meeting);
  const { level } = readMeeting(name, null);
  const place = placeOfSession(name, placeOfDocument(paper));
  const own = place === null ? null : ownPlace(places, isPlaceLevel(level) ? level : null);
  const isOwn = place === null || (own !== null && samePlace(own, place));
  return isOwn ? paper.meeting : place + name.slice(level.length);
}

/** What a listed suggestion's session is called, as the places of the workspace ask for it. */
function calledSession(draft: LedgerDraft, places: LedgerPlaces, known: SuggestionRecord): string | null {
  if (known.citation === null || known.entered.includes('session')) return known.session;
  const session = sessionOf(places, draft.get('documents', known.citation.document));
  const isOther = session === null || known.session === null || cutPlace(session).rest !== cutPlace(known.session).rest;
  return isOther ? known.session : session;
}

type Move = { from: string; to: SuggestionRecord };

/** What becomes of a listed suggestion when its session or its place is called otherwise; null where nothing does. */
function moveOf(draft: LedgerDraft, places: LedgerPlaces, known: SuggestionRecord): Move | null {
  if (known.list === null) return null;
  const session = calledSession(draft, places, known);
  const sign = placeSign(places, placeOfRecord(draft, known));
  const wanted = suggestionId({ ...known, session }, sign);
  const id = isGivenByList(draft, places, { ...known, session }) ? known.id : settledId(places, known, wanted);
  return id === known.id && session === known.session ? null : { from: known.id, to: { ...known, id, session } };
}

/** True where one of several lists that name a suggestion gives it, by its place, the id that it has: what joined it since takes none away. */
function isGivenByList(draft: LedgerDraft, places: LedgerPlaces, known: SuggestionRecord): boolean {
  const plain = known.id.replace(/x+$/, '');
  const { session } = known;
  const lists = placesOf(known);
  if (lists.length < 2) return false;
  return lists.some(({ cited }) => {
    const place = placeOfRecord(draft, { citation: cited ?? null, session });
    return suggestionId(known, placeSign(places, place)) === plain;
  });
}

/** The id that a suggestion is to have, unless a person worked on it or it has another than places and requests give. */
function settledId(places: LedgerPlaces, known: SuggestionRecord, wanted: string): string {
  if (known.id === wanted || isTouchedSuggestion(known)) return known.id;
  const seats = [...places.papers.keys()].map(seatOf);
  const signs = ['', ...seats, ...seats.map((seat) => `?${seat}`), placeOf(known.session ?? '') ?? ''];
  const plain = known.id.replace(/x+$/, '');
  const isGiven = plain === wanted || signs.some((sign) => suggestionId(known, sign) === plain);
  return isGiven ? wanted : known.id;
}

/** Lets everything that names a suggestion name it under its new id. */
function nameAnew(draft: LedgerDraft, ids: ReadonlyMap<string, string>): void {
  const idOf = (id: string) => ids.get(id) ?? id;
  for (const motion of draft.all('motions')) {
    const convertedTo = ids.get(motion.convertedTo ?? '');
    if (convertedTo !== undefined) draft.put('motions', { ...motion, convertedTo });
  }
  for (const one of draft.all('suggestions')) {
    const mergedInto = ids.get(one.mergedInto ?? '');
    if (mergedInto !== undefined) draft.put('suggestions', { ...one, mergedInto });
  }
  for (const question of draft.all('identities')) {
    if (question.subject !== 'suggestions') continue;
    const candidates = question.candidates.map((one) => ({ ...one, record: idOf(one.record) }));
    const { decision } = question;
    const same = decision?.same ?? null;
    const decided = decision && same !== null ? { ...decision, same: idOf(same) } : decision;
    draft.put('identities', {
      ...question,
      candidates,
      notThese: question.notThese.map(idOf),
      decision: decided,
    });
  }
}

/**
 * Calls the sessions of listed suggestions as the places of the workspace ask for, and gives the suggestions the ids of their
 * sessions and places. Needed where a second city's papers come in, or the office says whose it is.
 */
export function settleSessions(draft: LedgerDraft, places: LedgerPlaces): void {
  const moves = draft.all('suggestions').flatMap((one) => moveOf(draft, places, one) ?? []);
  if (moves.length === 0) return;
  for (const { from } of moves) draft.remove('suggestions', from);
  const ids = new Map<string, string>();
  for (const { from, to } of moves) {
    const free = underFreeId(draft, to);
    if (free.id !== from) ids.set(from, free.id);
    draft.put('suggestions', free);
  }
  if (ids.size > 0) nameAnew(draft, ids);
}
