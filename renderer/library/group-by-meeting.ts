import type { DocumentKind } from '#shared/domain/document-kind.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';

export type MeetingGroup = {
  /** Term of the body that met (第九届), as the meeting's name says; null when it says none. */
  term: string | null;
  /** Name of the meeting; null for papers that name none. */
  meeting: string | null;
  count: number;
  kinds: { kind: DocumentKind; count: number }[];
};

const termIn = /第[一二三四五六七八九十百\d]{1,5}届/;

/** Counts papers by meeting, then by kind; the latest meeting first, papers without one last. */
export function groupByMeeting(documents: readonly DocumentRecord[]): MeetingGroup[] {
  const meetings = new Map<string | null, { latest: string; kinds: Map<DocumentKind, number>; count: number }>();
  for (const { meeting, kind, date } of documents) {
    const group = meetings.get(meeting) ?? { latest: '', kinds: new Map(), count: 0 };
    group.count += 1;
    group.kinds.set(kind, (group.kinds.get(kind) ?? 0) + 1);
    if (date && date > group.latest) group.latest = date;
    meetings.set(meeting, group);
  }
  return [...meetings]
    .sort(([a, one], [b, other]) => Number(a === null) - Number(b === null) || other.latest.localeCompare(one.latest))
    .map(([meeting, group]) => ({
      term: meeting ? (termIn.exec(meeting)?.[0] ?? null) : null,
      meeting,
      count: group.count,
      kinds: [...group.kinds].map(([kind, count]) => ({ kind, count })),
    }));
}
