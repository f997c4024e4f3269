import type { DocumentRow } from '#shared/contract/library-calls.ts';
import type { DocumentKind } from '#shared/domain/document-kind.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { findMeeting, meetingFinder } from './find-meeting.ts';

type Filter = { source?: string | undefined; kind?: DocumentKind | undefined; meeting?: string | undefined };

/** Papers, each with the meeting that it names; of one meeting (id or any of its names), of one kind, of one source. */
export function documentRows(ledger: Ledger, { source, kind, meeting }: Filter = {}): DocumentRow[] {
  const find = meetingFinder(ledger);
  const asked = meeting === undefined ? null : findMeeting(ledger, meeting);
  return Object.values(ledger.documents)
    .filter((one) => (source === undefined || one.source === source) && (kind === undefined || one.kind === kind))
    .map((one): DocumentRow => {
      const held = find(one.meeting, placeOfDocument(one));
      const original = ledger.documents[one.sameAs ?? ''];
      const printedIn = original && ledger.sources[original.source]?.title;
      return {
        ...one,
        ...(printedIn !== undefined && { printedIn }),
        heldAt: held && { id: held.id, title: held.title },
      };
    })
    .filter(
      (one) => meeting === undefined || one.meeting === meeting || (asked !== null && one.heldAt?.id === asked.id),
    );
}
