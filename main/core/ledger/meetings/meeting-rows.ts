import type { MeetingRow } from '#shared/contract/meeting-calls.ts';
import { unclearMeetings } from '#shared/domain/lay-meetings.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { readMeeting } from '#shared/domain/meeting-identity.ts';
import { meetingRoot } from '#shared/domain/meeting-root.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { meetingFinder } from './find-meeting.ts';

/** Pairs of meetings of which a person is asked, by id; those of whom a person has said something are left out. */
function alikeMeetings(ledger: Pick<Ledger, 'meetings'>): Map<string, string[]> {
  const open = Object.values(ledger.meetings).filter((one) => !one.mergedInto && !one.entered.includes('mergedInto'));
  return unclearMeetings(
    open.map(({ id, title, place }) => ({ id, name: title, key: readMeeting(title, place ?? null) })),
  );
}

/** Meetings under their fullest names, the latest first, with the papers and opinions of each. */
export function meetingRows(ledger: Ledger): MeetingRow[] {
  const alike = alikeMeetings(ledger);
  const rows = new Map<string, MeetingRow & { latest: string }>();
  for (const meeting of Object.values(ledger.meetings)) {
    if (meeting.mergedInto) continue;
    const near = alike.get(meeting.id) ?? [];
    rows.set(meeting.id, { ...meeting, papers: 0, opinions: 0, otherIds: [], alike: near, latest: '' });
  }
  for (const { id } of Object.values(ledger.meetings)) {
    const root = meetingRoot(ledger.meetings, id);
    if (root && root.id !== id) rows.get(root.id)?.otherIds.push(id);
  }
  const find = meetingFinder(ledger);
  for (const paper of Object.values(ledger.documents)) {
    const row = rows.get(find(paper.meeting, placeOfDocument(paper))?.id ?? '');
    if (!row) continue;
    row.papers += 1;
    if ((paper.date ?? '') > row.latest) row.latest = paper.date ?? '';
  }
  for (const opinion of Object.values(ledger.opinions)) {
    const paper = ledger.documents[opinion.document];
    const row =
      opinion.sameAs === null
        ? rows.get(find(opinion.meeting, paper ? placeOfDocument(paper) : null)?.id ?? '')
        : undefined;
    if (row) row.opinions += 1;
  }
  return [...rows.values()]
    .sort((a, b) => (b.lastDay ?? b.latest).localeCompare(a.lastDay ?? a.latest) || (a.title < b.title ? -1 : 1))
    .map(({ latest: _, ...row }) => row);
}
