import { readMeeting } from '#shared/domain/meeting-identity.ts';
import type { MeetingRecord } from '#shared/domain/office-records.ts';
import { isPlaceLevel, levelOf } from '#shared/text/place-name.ts';
import { stableId } from '../../stable-id.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { seatFor } from '../places/seat.ts';

/** The name under which papers print a meeting. */
export function printedMeeting(meeting: MeetingRecord): string {
  return meeting.printed ?? meeting.title;
}

/** Names of meetings as compared: without spaces. */
export function plainName(text: string): string {
  return text.replace(/\s/g, '');
}

function kindOf(name: string): MeetingRecord['kind'] {
  const { body } = readMeeting(name, null);
  if (body === 'directors') return 'directors';
  return body === 'standing-committee' ? 'standing-committee' : 'congress';
}

/** A bare name with its place before it; as printed where the place is unknown. */
export function nameInPlace(name: string, level: string, place: string | undefined): string {
  const isOfLevel = place !== undefined && (level === '' || levelOf(place) === level);
  return isOfLevel ? place + name.slice(level.length) : name;
}

/**
 * The record of a printed name in a paper of `paper`. The names of the workspace's own place, and those that print theirs, have the
 * id of the name; the bare names of another place have one of their own, and a title with the place.
 */
export function meetingOfName(places: LedgerPlaces, name: string, paper: string | null): MeetingRecord {
  const { place, level } = readMeeting(name, null);
  const plain = { title: name, kind: kindOf(name), firstDay: null, lastDay: null, entered: [] };
  if (place !== null) return { id: stableId('e', name), ...plain };
  const seat = seatFor(places, isPlaceLevel(level) ? level : '', paper);
  const near = seat.place ?? seat.around;
  const placed = near === null ? plain : { ...plain, place: near };
  if (seat.isOwn) return { id: stableId('e', name), ...placed };
  const title = nameInPlace(name, level, seat.place ?? undefined);
  return { id: stableId('e', name, near ?? ''), ...placed, title, printed: name };
}
