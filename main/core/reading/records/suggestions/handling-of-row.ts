import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { ReadHandling } from '#shared/domain/readings/read-suggestion.ts';
import { followUpsOf } from '#shared/text/follow-ups-cell.ts';
import { readContact, readDay, readOrganDays } from './read-cell.ts';
import { readFormerRatings } from './read-former-ratings.ts';
import type { RowCells } from './row-cells.ts';
import { roundNumber } from './suggestion-row.rules.ts';

/** The later answers of the cells that tell each of them with its day. */
function followUpsIn(row: RowCells): { followUps?: FollowUp[] } {
  const told = row.every('followUps', (cell) => {
    const read = followUpsOf(cell);
    return read ? { value: read } : { problem: 'unclear-answers' };
  });
  return told.length > 0 ? { followUps: told.flat() } : {};
}

/** The words of a promise. */
function promiseIn(row: RowCells): Pick<ReadHandling, 'promise'> {
  const words = row.text('promise');
  return words === null ? {} : { promise: words };
}

/** The day of a promise, or its words where they name no whole day: what they mean is told from the day of the answer. */
function plannedIn(row: RowCells): Pick<ReadHandling, 'plannedFor' | 'plannedText'> {
  const text = row.text('plannedFor');
  const read = text === null ? null : readDay(text);
  const isWords = text !== null && read !== null && 'problem' in read && read.problem === 'not-a-day';
  return isWords ? { plannedFor: null, plannedText: text } : { plannedFor: row.day('plannedFor') };
}

/** Ratings that another one followed. */
function formerRatingsIn(row: RowCells): Pick<ReadHandling, 'formerRatings'> {
  const former = row.read('formerRatings', readFormerRatings) ?? [];
  return former.length > 0 ? { formerRatings: former } : {};
}

/** What a row tells of the handling. */
export function handlingIn(row: RowCells): ReadHandling {
  const contact = row.read('contactedOn', readContact);
  const round = row.text('round');
  return {
    round: round !== null && roundNumber.form.test(round) ? Number(round) : null,
    openedOn: row.day('openedOn'),
    reason: row.text('reason'),
    due: row.day('due'),
    originalDue: row.day('originalDue'),
    signedForOn: row.day('signedForOn'),
    contactedOn: contact?.on ?? null,
    contacted: contact?.was ?? null,
    supportOn: row.read('supportOn', readOrganDays) ?? [],
    answerNumber: row.text('answerNumber'),
    ...followUpsIn(row),
    ...promiseIn(row),
    ...plannedIn(row),
    attitude: row.rating('attitude'),
    ratedOn: row.day('ratedOn'),
    ...formerRatingsIn(row),
    note: row.text('roundNote'),
  };
}
