import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';

/**
 * ISO day on which the meeting of an opinion closed, from which rules on hand-over and on audit reports count: the last day of the
 * meeting where it is known, else the day of the opinion. Null when neither is.
 */
export function heardOn(ledger: Pick<Ledger, 'meetings'>, opinion: OpinionRecord): string | null {
  const title = opinion.meeting?.replace(/\s/g, '');
  const meeting = title
    ? Object.values(ledger.meetings).find((one) => one.title.replace(/\s/g, '') === title)
    : undefined;
  return meeting?.lastDay ?? meeting?.firstDay ?? opinion.date;
}
