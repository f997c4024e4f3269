import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { compareMeetings, readMeeting } from '#shared/domain/meeting-identity.ts';
import { meetingRoot } from '#shared/domain/meeting-root.ts';
import type { MeetingRecord } from '#shared/domain/office-records.ts';
import { CoreError } from '../../core-error.ts';
import { type PlacedRecords, placesOfLedger } from '../places/ledger-places.ts';
import { meetingKeeper, plainName } from './meeting-of-name.ts';

type Records = Pick<Ledger, 'meetings'> & PlacedRecords;

/** Finds the meeting that a printed name means in a paper of a place; null for one that no record holds. */
export type MeetingFinder = (name: string | null, paper: string | null) => MeetingRecord | null;

/** A finder over the meetings of a ledger; mergers are followed. */
export function meetingFinder(ledger: Records): MeetingFinder {
  const { meetings, documents, lists, office } = ledger;
  return keptFinders(documents, [meetings, lists, office], () => makeFinder(ledger));
}

const keptFinders = keptWith<Ledger['documents'], MeetingFinder>();

function makeFinder(ledger: Records): MeetingFinder {
  const places = placesOfLedger(ledger);
  const [meetings, documents] = [Object.values(ledger.meetings), Object.values(ledger.documents)];
  const keeper = meetingKeeper(places, { meetings, documents });
  const found = new Map<string, MeetingRecord | null>();
  return (name, paper) => {
    const printed = plainName(name ?? '');
    if (printed === '') return null;
    const key = `${printed} ${paper ?? ''}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const meeting = meetingRoot(ledger.meetings, keeper(printed, paper).id);
    found.set(key, meeting);
    return meeting;
  };
}

/** The meeting that a person means by id or by any of its names; by another way to say it where only one meeting fits. Null for none. */
export function findMeeting(ledger: Records, nameOrId: string): MeetingRecord | null {
  const direct = meetingRoot(ledger.meetings, nameOrId) ?? meetingFinder(ledger)(nameOrId, null);
  if (direct) return direct;
  const asked = readMeeting(nameOrId, null);
  const fitting = Object.values(ledger.meetings).filter(({ title, place, mergedInto }) => {
    const relation = compareMeetings(asked, readMeeting(title, place ?? null));
    return !mergedInto && (relation === 'same' || relation === 'fits');
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The record that a person named: by its very id, also where that leads to another, else as `findMeeting`. Errors: `not-found`. */
export function meetingNamed(ledger: Records, nameOrId: string): MeetingRecord {
  const own = Object.hasOwn(ledger.meetings, nameOrId) ? ledger.meetings[nameOrId] : undefined;
  const meeting = own ?? findMeeting(ledger, nameOrId);
  if (!meeting) throw new CoreError('not-found', { id: nameOrId });
  return meeting;
}
