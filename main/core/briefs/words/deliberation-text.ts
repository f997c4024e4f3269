import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { meetingOf } from '../facts/meeting-of.ts';
import { opinionName } from './opinion-name.ts';
import { paperDate } from './paper-date.ts';

/**
 * Which meeting deliberated on what and raised (`verb`) the opinion with how many points, as a sentence. Where no paper names a meeting there is none
 * in the sentence: the opinion stands alone, with the day of its paper.
 */
export function deliberationText(ledger: Ledger, opinion: OpinionRecord, verb: string, points: number): string {
  const meeting = meetingOf(ledger, opinion);
  const name = opinionName(opinion);
  if (meeting === null) {
    const date = ledger.documents[opinion.document]?.date ?? opinion.date;
    return `${name}${date === null ? '' : `（${paperDate(date)}）`}共提出${points}条具体意见。`;
  }
  const subject = opinion.subject?.replace(/^《|》$/gu, '');
  const heard = subject ? `${meeting}审议了《${subject}》，` : meeting;
  return `${heard}${verb}${name}，共${points}条具体意见。`;
}
