import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { ColumnValue } from '#shared/domain/suggestion-columns.ts';
import { followUpsOf } from '#shared/text/follow-ups-cell.ts';
import { dueOfPromise } from '../../comparison/commitments/due-of-promise.ts';
import { readRating } from '../../reading/records/suggestions/read-cell.ts';
import { dayInPromise, promisedDay } from '../suggestions/promised-day.ts';
import { followUpsSaid } from './follow-ups-said.ts';
import { fieldOfRound } from './listed-field.ts';
import type { ListedRow } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';
import type { Said } from './said.ts';
import { said } from './said.ts';

export function ratingField(
  name: 'attitude' | 'satisfaction',
  into: 'attitude' | 'result',
  read: (row: ListedRow) => string | null,
) {
  const words = (row: ListedRow): Said => {
    const cell = read(row);
    const found = cell === null ? null : readRating(cell);
    return found && 'value' in found ? said(found.value) : null;
  };
  return fieldOfRound(name, words, (round, value) => ({ ...round, [into]: value }), { entered: into });
}

export function answerClass(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said {
  if (!row.answerClass) return null;
  const code = scene.classOf(row.answerClass);
  const standing = suggestion.rounds.at(-1)?.answerClass ?? null;
  if (code === null && standing === row.answerClass) return { value: standing };
  return code === null ? { problem: 'unknown-class' } : { value: code };
}

/** The column of later answers: what the list says of them all, else what its columns and rows say of each. */
export const followUps = fieldOfRound(
  'followUps',
  (row, suggestion, scene) => followUpsSaid(row, suggestion.rounds.at(-1) ?? null, scene),
  (round, value) => ({ ...round, followUps: followUpsOf(String(value)) ?? [] }),
  { columns: ['followUps', 'followUpOn', 'followUpNumber', 'followUpClass'] },
);

/** The words of a promise: of their own cell, else those beside the class, where they name a time (B（2026年9月底前完成）). */
export function promisedWords(
  { handling, answerClass: cell, answeredOn = null }: ListedRow,
  scene: RowScene,
): string | null {
  if (handling?.promise) return handling.promise;
  const words = cell ? scene.besideClass(cell) : null;
  const year = answeredOn === null ? null : Number(answeredOn.slice(0, 4));
  return words !== null && dueOfPromise(words, answeredOn, year) !== null ? words : null;
}

/**
 * The day of a promise; words that no day follows from stand as they are, and are told. Without a cell of its own the day is the one that the
 * words of the promise name.
 */
export function promisedFor(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said {
  const { handling, answeredOn } = row;
  const from = answeredOn ?? suggestion.rounds.at(-1)?.answeredOn ?? null;
  if (!handling?.plannedText) return said(handling?.plannedFor ?? dayInPromise(promisedWords(row, scene) ?? '', from));
  const day = promisedDay(handling.plannedText, from);
  return day === null
    ? { problem: 'promise-without-day', value: handling.plannedText, about: handling.plannedText }
    : { value: day };
}

export function withContact(round: SuggestionRound, value: ColumnValue): SuggestionRound {
  return typeof value === 'string' ? { ...round, contactedOn: value } : { ...round, contacted: value === true };
}
