import type { MeetingRecord } from './office-records.ts';

/** The record under which a meeting is kept: follows mergers to their end. Null for an unknown id. */
export function meetingRoot(meetings: Readonly<Record<string, MeetingRecord>>, id: string): MeetingRecord | null {
  const seen = new Set<string>();
  let meeting = Object.hasOwn(meetings, id) ? (meetings[id] ?? null) : null;
  while (meeting?.mergedInto && !seen.has(meeting.id)) {
    seen.add(meeting.id);
    meeting = meetings[meeting.mergedInto] ?? meeting;
  }
  return meeting;
}
