import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { DueOffer } from '#shared/domain/offer.ts';
import type { ColumnValue } from '#shared/domain/suggestion-columns.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { followUpsOf } from '#shared/text/follow-ups-cell.ts';
import { withOwnOffer } from '../offers/note-offer.ts';
import { readerFields } from '../offers/reader-fields.ts';
import { withoutOffer, withView } from '../offers/renew-record.ts';
import { type ToldAnswer, withToldAnswer } from '../suggestions/told-answer.ts';
import { dueCell } from './list-due.ts';
import type { ListedField } from './listed-field.ts';
import type { ListedRow } from './listed-row.ts';

/** What a list says of a field of which a person entered something: the same, or something else. */
export type ToldField = { field: ListedField; value: ColumnValue; isSame: boolean };

/** Parts of an answer that are offered together. */
const inAnswer: Partial<Record<SuggestionField, keyof ToldAnswer>> = {
  answeredOn: 'answeredOn',
  answerClass: 'answerClass',
  followUps: 'followUps',
  satisfaction: 'result',
};

function dueOffer(date: string, row: ListedRow): DueOffer {
  return { date, ...dueCell(row) };
}

const offered: readonly string[] = readerFields.suggestions.offered;

/** True where a list's value of a field is laid beside the one that a person entered. */
export function isOffered({ offers = {} }: SuggestionRecord, { name }: ListedField): boolean {
  return Object.hasOwn(offers, inAnswer[name] ? 'answer' : name);
}

/**
 * A suggestion with what a row says beside the values that a person entered: offered where it is something else, and no longer where
 * the list has come to say what the person said.
 */
export function withListViews(record: SuggestionRecord, told: readonly ToldField[], row: ListedRow): SuggestionRecord {
  let next = record;
  const answer: Record<string, ColumnValue | FollowUp[]> = {};
  for (const { field, value, isSame } of told) {
    const part = inAnswer[field.name];
    if (field.name === 'due') next = withOwnOffer(next, 'due', isSame ? null : dueOffer(String(value), row));
    else if (part === 'followUps') answer[part] = followUpsOf(String(value)) ?? [];
    else if (part) answer[part] = value;
    else if (!offered.includes(field.name)) continue;
    else next = isSame ? withoutOffer(next, field.name) : withView(next, field.name, value);
  }
  return Object.keys(answer).length > 0 ? withToldAnswer(next, answer as ToldAnswer, 'answer') : next;
}

/** What a list says of a field beside the word of another one, which stays. */
export type KeptField = { field: ListedField; value: ColumnValue };

/**
 * A suggestion with what a row says beside what another list said of it: an older list, or one of which nobody knows that it is newer. The word
 * that stands stays, and the row's is offered, so that a person can take it. Of a suggestion that was handled again nobody knows which
 * handling an answer is of: nothing is offered of that.
 */
export function withKeptOffers(record: SuggestionRecord, kept: readonly KeptField[], row: ListedRow): SuggestionRecord {
  let next = record;
  const answer: Record<string, ColumnValue | FollowUp[]> = {};
  for (const { field, value } of kept) {
    const part = inAnswer[field.name];
    if (field.name === 'due') next = withOwnOffer(next, 'due', dueOffer(String(value), row));
    else if (part === 'followUps') answer[part] = followUpsOf(String(value)) ?? [];
    else if (part) answer[part] = value;
    else if (offered.includes(field.name)) next = withOwnOffer(next, field.name, value);
  }
  if (Object.keys(answer).length === 0 || record.rounds.length > 1) return next;
  return withOwnOffer(next, 'answer', { ...(next.offers?.answer as object | undefined), ...answer });
}
