import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { meetingOf } from '../facts/meeting-of.ts';
import { paperDate } from './paper-date.ts';

/** Which meeting deliberated on what: the meeting as printed, else its day, else the standing committee alone. */
export function deliberationText(ledger: Ledger, opinion: OpinionRecord): string {
  const meeting = meetingOf(ledger, opinion) ?? `${paperDate(opinion.date)}常委会会议`;
  const subject = opinion.subject?.replace(/^《|》$/gu, '');
  return subject ? `${meeting}审议了《${subject}》，` : meeting;
}
