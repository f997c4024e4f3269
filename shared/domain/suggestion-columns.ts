import { deputiesInWords } from '../text/deputies-in-words.ts';
import { followUpsCell } from '../text/follow-ups-cell.ts';
import { ratingCodes } from './former-ratings.ts';
import type { SuggestionRecord, SuggestionRound } from './motion-record.ts';
import type { SuggestionField } from './suggestion-field.ts';

/** How the cells of a column are written and read. `contact`: the day on which the deputy was met, or only whether. */
export type ColumnKind =
  | 'text'
  | 'day'
  | 'persons'
  | 'organs'
  | 'organ-days'
  | 'class'
  | 'rating'
  | 'ratings'
  | 'mark'
  | 'channel'
  | 'contact'
  | 'count';

export type ColumnValue = string | number | boolean | null | readonly string[] | Readonly<Record<string, string>>;

/** A column of the list of suggestions: screen, command line and workbook show the same value under the same name (`list-field.<field>`). */
export type SuggestionColumn = {
  field: SuggestionField;
  kind: ColumnKind;
  /** What it tells of: the suggestion, or one of its handlings. */
  of: 'suggestion' | 'round';
  /** Sheet on which a workbook of ours has it: the list (with the handling under way), the sheet of handlings, or both. */
  sheet: 'list' | 'rounds' | 'both';
  /** The value of a suggestion; of a handling where the column tells of one (null: none has begun). */
  value(suggestion: SuggestionRecord, round: SuggestionRound | null): ColumnValue;
};

function ofSuggestion(
  field: SuggestionField,
  kind: ColumnKind,
  value: (suggestion: SuggestionRecord) => ColumnValue,
  sheet: SuggestionColumn['sheet'] = 'list',
): SuggestionColumn {
  return { field, kind, of: 'suggestion', sheet, value };
}

function ofRound(
  field: SuggestionField,
  kind: ColumnKind,
  value: (round: SuggestionRound) => ColumnValue,
  sheet: SuggestionColumn['sheet'] = 'both',
): SuggestionColumn {
  return { field, kind, of: 'round', sheet, value: (_, round) => round && value(round) };
}

/** The day of a talk with the deputy; without a day, whether there was one; null where nobody knows. */
function contactOf({ contactedOn, contacted }: SuggestionRound): ColumnValue {
  return contactedOn ?? contacted ?? null;
}

/** Every column, in the order of a list that never came from a file. */
export const suggestionColumns: readonly SuggestionColumn[] = [
  ofSuggestion('session', 'text', (one) => one.session, 'both'),
  ofSuggestion('number', 'text', (one) => one.number, 'both'),
  ofSuggestion('title', 'text', (one) => one.title, 'both'),
  ofSuggestion('proposers', 'persons', deputiesInWords),
  ofSuggestion('delegation', 'text', (one) => one.delegation),
  ofSuggestion('category', 'text', (one) => one.category),
  ofSuggestion('channel', 'channel', (one) => one.channel, 'both'),
  ofSuggestion('key', 'mark', (one) => one.key),
  ofSuggestion('hard', 'mark', (one) => one.hard),
  ofSuggestion('receivedOn', 'day', (one) => one.receivedOn),
  ofSuggestion('lead', 'organs', (one) => one.lead),
  ofSuggestion('support', 'organs', (one) => one.support),
  ofSuggestion('handedOverOn', 'day', (one) => one.handedOverOn),
  ofRound('round', 'count', (round) => round.number, 'rounds'),
  ofRound('openedOn', 'day', (round) => round.openedOn, 'rounds'),
  ofRound('reason', 'text', (round) => round.reason || null, 'rounds'),
  ofRound('due', 'day', (round) => round.due?.date ?? null),
  ofRound('originalDue', 'day', ({ due }) => (due && due.original !== due.date ? due.original : null)),
  ofRound('signedForOn', 'day', (round) => round.signedForOn),
  ofRound('contactedOn', 'contact', contactOf),
  ofRound('supportOn', 'organ-days', (round) => round.supportOn),
  ofRound('answeredOn', 'day', (round) => round.answeredOn),
  ofRound('answerNumber', 'text', (round) => round.answerNumber),
  ofRound('answerClass', 'class', (round) => round.answerClass),
  ofRound('followUps', 'text', (round) => followUpsCell(round.followUps ?? []) || null),
  ofRound('promise', 'text', (round) => round.promise ?? null),
  ofRound('plannedFor', 'day', (round) => round.plannedFor ?? round.plannedText ?? null),
  ofRound('attitude', 'rating', (round) => round.attitude),
  ofRound('satisfaction', 'rating', (round) => round.result),
  ofRound('ratedOn', 'day', (round) => round.ratedOn),
  ofRound('formerRatings', 'ratings', (round) => ratingCodes(round.formerRatings ?? [])),
  ofRound('roundNote', 'text', (round) => round.note || null),
  ofSuggestion('note', 'text', (one) => one.note || null),
];

/** The column of a field; undefined for fields that only lists of others have (序号, 联名代表, 承办单位, 补充答复日期). */
export function columnOf(field: SuggestionField): SuggestionColumn | undefined {
  return suggestionColumns.find((column) => column.field === field);
}
