import { readMeeting } from '#shared/domain/meeting-identity.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { cutPlace, isPlaceLevel, placeAt, samePlace, seatOf } from '#shared/text/place-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { type LedgerPlaces, ownPlace } from '../places/ledger-places.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { suggestionId } from '../suggestions/suggestion-id.ts';
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

type Move = { from: string; to: SuggestionRecord };

/** What becomes of a listed suggestion when its session is called otherwise; null where nothing does. */
function moveOf(draft: LedgerDraft, places: LedgerPlaces, known: SuggestionRecord): Move | null {
  if (known.list === null || known.citation === null || known.entered.includes('session')) return null;
  const session = sessionOf(places, draft.get('documents', known.citation.document));
  const isOther = session === null || known.session === null || cutPlace(session).rest !== cutPlace(known.session).rest;
  if (isOther || session === known.session) return null;
  const isCalled = known.entered.includes('title') || known.entered.includes('number');
  const id = isCalled ? known.id : suggestionId(session, known.number ?? '', known.title);
  return { from: known.id, to: { ...known, id, session } };
}

/**
 * Calls the sessions of listed suggestions as the places of the workspace ask for, and gives the suggestions the ids of their
 * sessions. Needed where a second city's papers come in, or the office says whose it is.
 */
export function settleSessions(draft: LedgerDraft, places: LedgerPlaces): void {
  const moves = draft.all('suggestions').flatMap((one) => moveOf(draft, places, one) ?? []);
  for (const { from } of moves) draft.remove('suggestions', from);
  const ids = new Map<string, string>();
  for (const { from, to } of moves) {
    const id = draft.get('suggestions', to.id) ? from : to.id;
    ids.set(from, id);
    draft.put('suggestions', { ...to, id });
  }
  for (const motion of draft.all('motions')) {
    const convertedTo = ids.get(motion.convertedTo ?? '');
    if (convertedTo !== undefined) draft.put('motions', { ...motion, convertedTo });
  }
}
