import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';

/**
 * Meeting at which an opinion was made: as its own record or paper says, else as the report says that it deliberates on,
 * where the reading linked the two. Null when no paper names it.
 */
export function meetingOf(ledger: Ledger, opinion: OpinionRecord): string | null {
  return opinion.meeting ?? ledger.documents[opinion.document]?.meeting ?? meetingOfReport(ledger, opinion);
}

function meetingOfReport(ledger: Ledger, opinion: OpinionRecord): string | null {
  const own = opinion.document.slice(opinion.source.length + 1);
  const link = ledger.sources[opinion.source]?.links.find(
    (one) => one.from === own && one.relation === 'deliberates-on',
  );
  return link ? (ledger.documents[`${opinion.source}-${link.to}`]?.meeting ?? null) : null;
}
