import type { Ledger } from '#shared/domain/ledger.ts';
import type { MeetingRecord } from '#shared/domain/office-records.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { parseChineseDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { type MeetingFinder, meetingFinder } from '../meetings/find-meeting.ts';
import { placeOfDocument } from '../places/paper-place.ts';

type Records = Pick<Ledger, 'meetings' | 'documents' | 'office'>;

/** A ledger is replaced by each change, so its finder holds as long as it lives. */
const finders = new WeakMap<Records, MeetingFinder>();

/** The meeting of an opinion, by whichever of its names the paper prints: the record that holds its days. */
function meetingOf(ledger: Records, opinion: OpinionRecord): MeetingRecord | null {
  const find = finders.get(ledger) ?? meetingFinder(ledger);
  finders.set(ledger, find);
  const paper = ledger.documents[opinion.document];
  return find(opinion.meeting, paper ? placeOfDocument(paper) : null);
}

/** ISO day on which the meeting of an opinion closed, from which the hand-over counts; the day of the opinion where it is not known. */
export function closedOn(ledger: Records, opinion: OpinionRecord): string | null {
  return meetingOf(ledger, opinion)?.lastDay ?? opinion.date;
}

const heard = /(?:于|在)?((?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?日)[^。；]{0,12}听取/;

/**
 * ISO day on which the report was heard, from which the law counts the report on audit findings (监督法 art. 27): as the opinion itself
 * prints it, else the first day of the meeting, else the day of the opinion.
 */
export function heardOn(ledger: Records, opinion: OpinionRecord): string | null {
  const words = [opinion.affirmation, opinion.consent].map((one) => one?.quote ?? '').join('');
  const printed = heard.exec(toHalfWidth(words))?.[1];
  const year = opinion.date ? Number(opinion.date.slice(0, 4)) : null;
  const day = printed ? parseChineseDate(printed, year) : null;
  return day ?? meetingOf(ledger, opinion)?.firstDay ?? opinion.date;
}
