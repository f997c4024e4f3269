import { readMeeting } from '#shared/domain/meeting-identity.ts';
import type { MeetingRecord } from '#shared/domain/office-records.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { isPlaceLevel, levelOf } from '#shared/text/place-name.ts';
import { stableId } from '../../stable-id.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { placeOfDocument } from '../places/paper-place.ts';
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

/** The record of a printed name in a paper of a place: the one that stands, else a new one. */
export type MeetingKeeper = (name: string, paper: string | null) => MeetingRecord;

const sign = (...words: string[]) => words.join(' ');

/** The record of a printed name of which nothing stands yet; the names of the workspace's own place have the id of the name alone. */
function meetingOfName(places: LedgerPlaces, name: string, paper: string | null): MeetingRecord {
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

type Meant = (name: string, paper: string | null) => MeetingRecord;

/** As `meetingOfName`, each name of a place read once: hundreds of papers print the same one. */
function meantOnce(places: LedgerPlaces): Meant {
  const read = new Map<string, MeetingRecord>();
  return (name, paper) => {
    const key = sign(name, paper ?? '');
    const meeting = read.get(key) ?? meetingOfName(places, name, paper);
    read.set(key, meeting);
    return meeting;
  };
}

type Papers = { meetings: readonly MeetingRecord[]; documents: readonly DocumentRecord[] };

function keyOf(meeting: MeetingRecord): string {
  return sign(printedMeeting(meeting), meeting.place ?? '');
}

/** The plain id of a name first, then as the ids stand. */
function byStanding(a: MeetingRecord, b: MeetingRecord): number {
  const isPlain = (one: MeetingRecord) => one.id === stableId('e', printedMeeting(one));
  return Number(isPlain(b)) - Number(isPlain(a)) || (a.id < b.id ? -1 : 1);
}

/** The meetings that papers name, each name and place of a paper once. */
function namesIn(documents: readonly DocumentRecord[]): [name: string, place: string | null][] {
  const names = new Map<string, [string, string | null]>();
  for (const paper of documents) {
    const name = plainName(paper.meeting ?? '');
    const place = name === '' ? null : placeOfDocument(paper);
    if (name !== '') names.set(sign(name, place ?? ''), [name, place]);
  }
  return [...names.values()];
}

/** The ids of meetings that papers name, by name and place: that of the very one which stands, else of one by that name which no paper names. */
function heldIds(meant: Meant, { meetings, documents }: Papers): Map<string, string> {
  const standing = [...meetings].sort(byStanding);
  const named = namesIn(documents).map(([name, place]) => meant(name, place));
  const keys = new Map(named.map((one) => [keyOf(one), printedMeeting(one)]));
  const held = new Map<string, string>();
  for (const one of standing) if (!held.has(keyOf(one))) held.set(keyOf(one), one.id);
  const left = standing.filter((one) => !keys.has(keyOf(one)) && one.entered.length === 0);
  for (const [key, name] of [...keys].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const at = held.has(key) ? -1 : left.findIndex((one) => printedMeeting(one) === name);
    const [one] = at < 0 ? [] : left.splice(at, 1);
    if (one) held.delete(keyOf(one));
    if (one) held.set(key, one.id);
  }
  return held;
}

/**
 * Tells under which record each printed name of a meeting is kept. A meeting that stands keeps its id; of new ones, the names of the
 * workspace's own place, and those that print theirs, have the id of the name; the bare names of another place have one of their own, and a title
 * with the place.
 */
export function meetingKeeper(places: LedgerPlaces, papers: Papers): MeetingKeeper {
  const meant = meantOnce(places);
  const held = heldIds(meant, papers);
  const ids = new Set(held.values());
  const freeId = (id: string): string => (ids.has(id) ? freeId(`${id}x`) : id);
  const kept = new Map<string, MeetingRecord>();
  return (name, paper) => {
    const known = kept.get(sign(name, paper ?? ''));
    if (known) return known;
    const meeting = meant(name, paper);
    const id = held.get(keyOf(meeting)) ?? freeId(meeting.id);
    held.set(keyOf(meeting), id);
    ids.add(id);
    const found = { ...meeting, id };
    kept.set(sign(name, paper ?? ''), found);
    return found;
  };
}
