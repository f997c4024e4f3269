import type { DocumentRow } from '#shared/contract/library-calls.ts';
import type { DocumentKind } from '#shared/domain/document-kind.ts';
import { readMeeting } from '#shared/domain/meeting-identity.ts';

export type MeetingGroup = {
  /** What tells the meeting from others; null for papers that name none. */
  id: string | null;
  /** Term of the body that met (9 for 第九届), as the meeting's name says; null when it says none. */
  term: number | null;
  /** Name of the meeting; null for papers that name none. */
  meeting: string | null;
  count: number;
  kinds: { kind: DocumentKind; count: number }[];
};

type Group = { meeting: string | null; latest: string; kinds: Map<DocumentKind, number>; count: number };

/** What tells the meeting of a paper from others: the record that all its names lead to, else the name itself. */
export function meetingIdOf({ heldAt, meeting }: DocumentRow): string | null {
  return heldAt?.id ?? meeting;
}

/** Counts papers by meeting, then by kind; the latest meeting first, papers without one last. */
export function groupByMeeting(documents: readonly DocumentRow[]): MeetingGroup[] {
  const meetings = new Map<string | null, Group>();
  for (const document of documents) {
    const { kind, date, heldAt } = document;
    const id = meetingIdOf(document);
    const meeting = heldAt?.title ?? document.meeting;
    const group = meetings.get(id) ?? { meeting, latest: '', kinds: new Map(), count: 0 };
    group.count += 1;
    group.kinds.set(kind, (group.kinds.get(kind) ?? 0) + 1);
    if (date && date > group.latest) group.latest = date;
    meetings.set(id, group);
  }
  return [...meetings]
    .sort(([a, one], [b, other]) => Number(a === null) - Number(b === null) || other.latest.localeCompare(one.latest))
    .map(([id, { meeting, count, kinds }]) => ({
      id,
      term: meeting === null ? null : readMeeting(meeting, null).term,
      meeting,
      count,
      kinds: [...kinds].map(([kind, some]) => ({ kind, count: some })),
    }));
}
