import { readMeeting } from '#shared/domain/meeting-identity.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { cutPlace, isPlaceLevel, placeAt, samePlace, seatOf } from '#shared/text/place-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { type LedgerPlaces, ownPlace } from '../places/ledger-places.ts';
import { placeOfDocument } from '../places/paper-place.ts';
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

/**
 * Calls the sessions of listed suggestions as the places of the workspace ask for. Needed where a second city's papers come in, or the office
 * says whose it is. The ids of the suggestions stay: links, questions, what persons noted down and the log name them by those.
 */
export function settleSessions(draft: LedgerDraft, places: LedgerPlaces): void {
  for (const known of draft.all('suggestions')) {
    if (known.list === null) continue;
    const session = calledSession(draft, places, known);
    if (session !== known.session) draft.put('suggestions', { ...known, session });
  }
}
