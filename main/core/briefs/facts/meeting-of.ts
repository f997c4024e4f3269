import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { linkedReport } from '../../ledger/joins/deliberated-report.ts';

/**
 * Meeting at which an opinion was made: as its own record or paper says, else (in a ledger that was filled before the
 * import took it over) as the report says that it deliberates on. Null when no paper names it.
 */
export function meetingOf(ledger: Ledger, opinion: OpinionRecord): string | null {
  const own = opinion.meeting ?? ledger.documents[opinion.document]?.meeting;
  return own ?? linkedReport(ledger, opinion)?.meeting ?? null;
}
