import type { Ledger } from '#shared/domain/ledger.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { findMeeting } from '../meetings/find-meeting.ts';

type Basis = Pick<Ledger, 'meetings' | 'documents' | 'office' | 'lists'>;
/** ISO day; `assumed` where the last decision of the session stands in for its last day, which nobody entered and no paper prints. */
export type SessionEnd = { on: string; assumed?: 'last-decision' };

/** A ledger is replaced by each change, so its days hold as long as it lives. */
const known = new WeakMap<
  Ledger['documents'],
  { meetings: Ledger['meetings']; ends: Map<string, SessionEnd | null> }
>();

function lastDecision({ documents }: Basis, session: string): string | null {
  const days = Object.values(documents).flatMap(({ kind, meeting, date }) => {
    const isDecision = kind === 'decision' || kind === 'resolution';
    return isDecision && date !== null && compareSessions(meeting, session) === 'same' ? [date] : [];
  });
  return days.sort().at(-1) ?? null;
}

function endOf(ledger: Basis, session: string): SessionEnd | null {
  const last = findMeeting(ledger, session)?.lastDay;
  if (last) return { on: last };
  const decided = lastDecision(ledger, session);
  return decided === null ? null : { on: decided, assumed: 'last-decision' };
}

/** When a session of the congress closed: its last day, else the day of its last decision; null where nothing tells. */
export function sessionEnd(ledger: Basis, session: string | null): SessionEnd | null {
  if (session === null) return null;
  const before = known.get(ledger.documents);
  const ends = before?.meetings === ledger.meetings ? before.ends : new Map<string, SessionEnd | null>();
  known.set(ledger.documents, { meetings: ledger.meetings, ends });
  const found = ends.get(session);
  if (found !== undefined) return found;
  const end = endOf(ledger, session);
  ends.set(session, end);
  return end;
}
