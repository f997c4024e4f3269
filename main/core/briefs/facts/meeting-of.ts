import type { Ledger } from '#shared/domain/ledger.ts';
import { mayBeOneMeeting } from '#shared/domain/meeting-identity.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { linkedReport } from '../../ledger/joins/deliberated-report.ts';
import { findMeeting, meetingFinder } from '../../ledger/meetings/find-meeting.ts';
import { placeOfDocument } from '../../ledger/places/paper-place.ts';
import { followedOpinions } from './opinion-facts.ts';

/**
 * Meeting at which an opinion was made: as its own record or paper says, else (in a ledger that was filled before the
 * import took it over) as the report says that it deliberates on. Null when no paper names it.
 */
export function meetingOf(ledger: Ledger, opinion: OpinionRecord): string | null {
  const own = opinion.meeting ?? ledger.documents[opinion.document]?.meeting;
  return own ?? linkedReport(ledger, opinion)?.meeting ?? null;
}

/** Followed opinions of a meeting that is named by id or by any of its names, whichever name their papers print. */
export function opinionsOfMeeting(ledger: Ledger, nameOrId: string): OpinionRecord[] {
  const meeting = findMeeting(ledger, nameOrId);
  const asked = { name: meeting?.title ?? nameOrId, paper: meeting?.place ?? null };
  const find = meetingFinder(ledger);
  return followedOpinions(ledger).filter((opinion) => {
    const name = meetingOf(ledger, opinion);
    if (name === null) return false;
    const document = ledger.documents[opinion.document];
    const paper = document ? placeOfDocument(document) : null;
    const own = find(name, paper);
    return own && meeting ? own.id === meeting.id : mayBeOneMeeting({ name, paper }, asked);
  });
}
