import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MeetingRecord } from '#shared/domain/office-records.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { meetingFinder } from '../meetings/find-meeting.ts';
import { sittingIn } from '../meetings/printed-sitting.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { printedHearing } from './printed-hearing.ts';

type Records = Pick<Ledger, 'meetings' | 'documents' | 'lists' | 'office'>;

/** The meeting of an opinion, by whichever of its names the paper prints: the record that holds its days. */
function meetingOf(ledger: Records, opinion: OpinionRecord): MeetingRecord | null {
  const paper = ledger.documents[opinion.document];
  return meetingFinder(ledger)(opinion.meeting, paper ? placeOfDocument(paper) : null);
}

/** The words with which an opinion opens, on one line in half-width signs. */
function openingOf({ affirmation, consent }: OpinionRecord): string {
  return toHalfWidth([affirmation, consent].map((one) => one?.quote ?? '').join(''));
}

/** First and last day of the meeting: as the ledger knows it, else as the words of the opinion print them; null where nothing tells. */
function sittingOf(ledger: Records, opinion: OpinionRecord): { first: string | null; last: string | null } {
  const meeting = meetingOf(ledger, opinion);
  const printed = sittingIn(openingOf(opinion), opinion.date);
  return { first: meeting?.firstDay ?? printed?.first ?? null, last: meeting?.lastDay ?? printed?.last ?? null };
}

/** ISO day on which the opinion or its paper says that the report was heard; null where neither prints one. */
export function hearingOf({ documents }: Pick<Ledger, 'documents'>, opinion: OpinionRecord): string | null {
  return printedHearing(openingOf(opinion), opinion.date) ?? documents[opinion.document]?.heardOn ?? null;
}

/**
 * ISO day on which the meeting of an opinion closed, from which the hand-over counts: as the ledger knows the meeting, else as the opinion
 * prints its days, else the day of the opinion. The day on which the report was heard may be an earlier one of the meeting.
 */
export function closedOn(ledger: Records, opinion: OpinionRecord): string | null {
  return sittingOf(ledger, opinion).last ?? opinion.date;
}

/**
 * ISO day on which the report was heard, from which the law counts the report on audit findings (监督法 art. 27): as the opinion itself
 * prints it, else the first day of the meeting, else the day of the opinion.
 */
export function heardOn(ledger: Records, opinion: OpinionRecord): string | null {
  return hearingOf(ledger, opinion) ?? sittingOf(ledger, opinion).first ?? opinion.date;
}

/** True where the day of the opinion's own paper stands in for the day of its meeting, which nothing tells. */
function isStandIn(ledger: Records, opinion: OpinionRecord, event: string): boolean {
  if (event === 'meeting-closed') return sittingOf(ledger, opinion).last === null;
  return event === 'heard' && hearingOf(ledger, opinion) === null && sittingOf(ledger, opinion).first === null;
}

/** A date counted by a rule, which says where it counts from the day of the paper because the day of the meeting is not known. */
export function sayStandIn(ledger: Records, opinion: OpinionRecord, due: DueDate | null): DueDate | null {
  if (due?.because.by !== 'rule' || !isStandIn(ledger, opinion, due.because.event)) return due;
  const assumptions = [...(due.because.assumptions ?? []), 'paper-day' as const];
  return { ...due, because: { ...due.because, assumptions } };
}
