import { layMeetings, type NamedMeeting } from '#shared/domain/lay-meetings.ts';
import { readMeeting } from '#shared/domain/meeting-identity.ts';
import { meetingRoot } from '#shared/domain/meeting-root.ts';
import type { MeetingRecord } from '#shared/domain/office-records.ts';
import { seatOf } from '#shared/text/place-name.ts';
import { groupBy } from '../../group-by.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { fullPlace, type LedgerPlaces } from '../places/ledger-places.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { type MeetingKeeper, meetingKeeper, nameInPlace, plainName, printedMeeting } from './meeting-of-name.ts';

/** The meetings with their places in the title, where two places print one name. */
function toldApart(named: ReadonlyMap<string, MeetingRecord>): Map<string, MeetingRecord> {
  const byName = groupBy(named.values(), printedMeeting);
  const all = [...named].map(([id, meeting]): [string, MeetingRecord] => {
    const name = printedMeeting(meeting);
    if ((byName.get(name)?.length ?? 0) < 2) return [id, meeting];
    const title = nameInPlace(name, readMeeting(name, null).level, meeting.place);
    return [id, title === meeting.title ? meeting : { ...meeting, title, printed: name }];
  });
  return new Map(all);
}

/** The meetings that papers name, each under its printed name; the fullest place where papers tell several. */
function namedMeetings(draft: LedgerDraft, keeper: MeetingKeeper): Map<string, MeetingRecord> {
  const named = new Map<string, MeetingRecord>();
  for (const paper of draft.all('documents')) {
    if (paper.meeting === null || plainName(paper.meeting) === '') continue;
    const meeting = keeper(plainName(paper.meeting), placeOfDocument(paper));
    const known = named.get(meeting.id);
    const isFuller = (meeting.place ?? '') > (known?.place ?? '');
    if (!known || isFuller) named.set(meeting.id, meeting);
  }
  return toldApart(named);
}

/** Puts the names in that papers print, and takes out those that no paper prints any more and nobody worked on. */
function renewNames(draft: LedgerDraft, named: ReadonlyMap<string, MeetingRecord>): void {
  // What a person laid under another meeting keeps that one.
  const said = draft.all('meetings').filter((one) => one.entered.includes('mergedInto'));
  const kept = new Set(said.flatMap((one) => one.mergedInto ?? []));
  for (const meeting of draft.all('meetings')) {
    const isWanted = named.has(meeting.id) || meeting.entered.length > 0 || kept.has(meeting.id);
    if (!isWanted) draft.remove('meetings', meeting.id);
  }
  for (const meeting of named.values()) {
    const known = draft.get('meetings', meeting.id);
    const { place: _place, printed: _printed, ...rest } = known ?? meeting;
    const isCalled = known?.entered.includes('title');
    const { place, printed = isCalled ? meeting.title : undefined } = meeting;
    const placed = { ...(place === undefined ? {} : { place }), ...(printed === undefined ? {} : { printed }) };
    draft.put('meetings', { ...rest, ...placed, title: isCalled ? rest.title : meeting.title });
  }
}

/** A meeting with what its printed name says, whatever a person calls it, and its place in full as far as that is clear. */
function toNamed(meeting: MeetingRecord, places: LedgerPlaces): NamedMeeting {
  const name = meeting.entered.includes('title') ? printedMeeting(meeting) : meeting.title;
  const key = readMeeting(name, meeting.place ?? null);
  return {
    id: meeting.id,
    name,
    place: meeting.place,
    key: { ...key, place: key.place && seatOf(fullPlace(places, key.place)) },
  };
}

/** The record under which each name is kept: the fullest name of a meeting, or the one to which a person gave a name. */
function rootsOf(meetings: readonly MeetingRecord[], places: LedgerPlaces): (id: string) => string {
  const laid = layMeetings(meetings.map((meeting) => toNamed(meeting, places)));
  const called = new Map<string, string>();
  for (const { id, entered } of meetings) if (entered.includes('title')) called.set(laid.get(id) ?? id, id);
  return (id) => {
    const root = laid.get(id) ?? id;
    return called.get(root) ?? root;
  };
}

/**
 * Lays the printed names of one meeting together under the fullest: 市九届人大五次会议 and 云泽市第九届人民代表大会第五次会议. Names of different
 * places, bodies or terms are different meetings; a name that leaves out a part goes to the one meeting that fits. What a person
 * entered stays. Looks at everything each time, so that the order of imports does not matter.
 */
export function joinMeetingNames(draft: LedgerDraft, places: LedgerPlaces): void {
  const keeper = meetingKeeper(places, { meetings: draft.all('meetings'), documents: draft.all('documents') });
  renewNames(draft, namedMeetings(draft, keeper));
  const rootOf = rootsOf(draft.all('meetings'), places);
  const open = draft.all('meetings').filter((meeting) => !meeting.entered.includes('mergedInto'));
  const alone = open.map(({ mergedInto: _, ...meeting }): MeetingRecord => meeting);
  // What was laid together before tells nothing of what is now.
  for (const meeting of alone) draft.put('meetings', meeting);
  for (const meeting of alone) {
    const root = rootOf(meeting.id);
    // Where a person keeps the meeting under the shorter name, the shorter name is not merged away.
    const isCircle = meetingRoot(draft.records('meetings'), root)?.id === meeting.id;
    if (root !== meeting.id && !isCircle) draft.put('meetings', { ...meeting, mergedInto: root });
  }
  gatherNames(draft, keeper);
}

/** The names that lead to one record, with that record itself. */
function membersByRoot(draft: LedgerDraft): Map<string | null, MeetingRecord[]> {
  const meetings = draft.records('meetings');
  return groupBy(draft.all('meetings'), (meeting) => meetingRoot(meetings, meeting.id)?.id ?? null);
}

type Days = Pick<MeetingRecord, 'firstDay' | 'lastDay'>;
const noDays: Days = { firstDay: null, lastDay: null };

/** A day of a meeting as a person entered it, on the record itself or on one that leads to it; undefined where nobody did. */
function enteredDay(
  meeting: MeetingRecord,
  members: readonly MeetingRecord[],
  day: keyof Days,
): string | null | undefined {
  if (meeting.entered.includes(day)) return meeting[day];
  const entered = members.filter((one) => one.entered.includes(day) && one[day] !== null);
  return entered.sort((a, b) => (a.id < b.id ? -1 : 1))[0]?.[day];
}

/** The days of a meeting: what a person entered, the rest as papers print it unless that contradicts. */
function daysOf(meeting: MeetingRecord, members: readonly MeetingRecord[], printed: Days): Days {
  const [first, last] = [enteredDay(meeting, members, 'firstDay'), enteredDay(meeting, members, 'lastDay')];
  const all = {
    firstDay: first === undefined ? printed.firstDay : first,
    lastDay: last === undefined ? printed.lastDay : last,
  };
  const isTurned = all.firstDay !== null && all.lastDay !== null && all.lastDay < all.firstDay;
  return isTurned ? { firstDay: first ?? null, lastDay: last ?? null } : all;
}

/** The days that most papers print of each meeting, by the id of its record; of as many the longest, so that the order does not matter. */
function printedDays(draft: LedgerDraft, keeper: MeetingKeeper): Map<string, Days> {
  const meetings = draft.records('meetings');
  const printing = draft.all('documents').flatMap((paper) => {
    if (!paper.sitting || paper.meeting === null) return [];
    const named = keeper(plainName(paper.meeting), placeOfDocument(paper));
    const root = meetingRoot(meetings, named.id)?.id ?? named.id;
    return [{ root, days: `${paper.sitting.first} ${paper.sitting.last}` }];
  });
  return new Map(
    [...groupBy(printing, ({ root }) => root)].map(([root, papers]): [string, Days] => {
      const counted = [...groupBy(papers, ({ days }) => days)];
      counted.sort(
        ([a, as], [b, bs]) => bs.length - as.length || b.slice(11).localeCompare(a.slice(11)) || (a < b ? -1 : 1),
      );
      const [firstDay = null, lastDay = null] = counted[0]?.[0].split(' ') ?? [];
      return [root, { firstDay, lastDay }];
    }),
  );
}

/** Gathers on the record of a meeting its other names, and its days as persons entered and papers print them. */
function gatherNames(draft: LedgerDraft, keeper: MeetingKeeper): void {
  const byRoot = membersByRoot(draft);
  const printed = printedDays(draft, keeper);
  for (const meeting of draft.all('meetings')) {
    const members = byRoot.get(meeting.id) ?? [];
    const names = members.flatMap((one) => [printedMeeting(one), one.title]).filter((name) => name !== meeting.title);
    const { otherNames: _, ...rest } = meeting;
    const days = daysOf(meeting, members, printed.get(meeting.id) ?? noDays);
    const others = names.length === 0 ? {} : { otherNames: [...new Set(names)].sort() };
    draft.put('meetings', { ...rest, ...days, ...others });
  }
}
