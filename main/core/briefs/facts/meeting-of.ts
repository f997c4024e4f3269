import type { AgendaItem } from '#shared/domain/agenda-item.ts';
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

/** The items that the agenda of a meeting lists; of several printings those of the latest. Empty where the library has none. */
export function agendaOfMeeting(ledger: Ledger, nameOrId: string): AgendaItem[] {
  const meeting = findMeeting(ledger, nameOrId);
  const find = meetingFinder(ledger);
  const agendas = Object.values(ledger.documents).filter((document) => {
    if (document.agenda === undefined || document.meeting === null || !meeting) return false;
    return find(document.meeting, placeOfDocument(document))?.id === meeting.id;
  });
  const latest = agendas.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0];
  return latest?.agenda ?? [];
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
