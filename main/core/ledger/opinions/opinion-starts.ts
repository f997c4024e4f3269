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

/** The words with which an opinion opens, on one line in half-width signs. */
function openingOf({ affirmation, consent }: OpinionRecord): string {
  return toHalfWidth([affirmation, consent].map((one) => one?.quote ?? '').join(''));
}

function yearOf({ date }: OpinionRecord): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

const day = String.raw`\d{1,2} ?日`;
const month = String.raw`\d{1,2} ?月 ?`;
const year = String.raw`(?:\d{4} ?年 ?)?`;
/** 2026年4月28日至29日召开, 4月30日至5月2日举行: the days of a meeting. */
const sitting = new RegExp(
  `(${year}(${month})${day})(?: ?[至到—~-]{1,2} ?(${year}(?:${month})?${day}))?[^。；]{0,40}?(?:召开|举行)`,
);

/** First and last ISO day of the meeting as the opinion itself prints them; null where it prints none. */
function sittingOf(opinion: OpinionRecord): { first: string; last: string } | null {
  const [, from = '', ofMonth = '', until] = sitting.exec(openingOf(opinion)) ?? [];
  const first = parseChineseDate(from, yearOf(opinion));
  if (first === null) return null;
  const named = until === undefined || until.includes('月') ? until : `${ofMonth}${until}`;
  const last = named === undefined ? null : parseChineseDate(named, Number(first.slice(0, 4)));
  return { first, last: last !== null && last >= first ? last : first };
}

const heard = new RegExp(`(?:于|在)?(${year}${month}${day})[^。；]{0,12}听取`);

function printedHearing(opinion: OpinionRecord): string | null {
  const printed = heard.exec(openingOf(opinion))?.[1];
  return printed ? parseChineseDate(printed, yearOf(opinion)) : null;
}

/**
 * ISO day on which the meeting of an opinion closed, from which the hand-over counts: as the ledger knows the meeting, else as the opinion
 * prints its days, else the day of the opinion. The day on which the report was heard may be an earlier one of the meeting.
 */
export function closedOn(ledger: Records, opinion: OpinionRecord): string | null {
  return meetingOf(ledger, opinion)?.lastDay ?? sittingOf(opinion)?.last ?? opinion.date;
}

/**
 * ISO day on which the report was heard, from which the law counts the report on audit findings (监督法 art. 27): as the opinion itself
 * prints it, else the first day of the meeting, else the day of the opinion.
 */
export function heardOn(ledger: Records, opinion: OpinionRecord): string | null {
  const first = meetingOf(ledger, opinion)?.firstDay ?? sittingOf(opinion)?.first;
  return printedHearing(opinion) ?? first ?? opinion.date;
}
