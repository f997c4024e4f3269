import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { paperDate } from './paper-date.ts';

/** Which meeting deliberated on what: the meeting as printed, else its day, else the standing committee alone. */
export function deliberationText(opinion: Pick<OpinionRecord, 'meeting' | 'date' | 'subject'>): string {
  const meeting = opinion.meeting ?? `${paperDate(opinion.date)}常委会会议`;
  const subject = opinion.subject?.replace(/^《|》$/gu, '');
  return subject ? `${meeting}审议了《${subject}》，` : `${meeting}`;
}
