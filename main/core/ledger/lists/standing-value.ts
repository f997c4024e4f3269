import { isDeepStrictEqual } from 'node:util';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { type ColumnValue, columnOf } from '#shared/domain/suggestion-columns.ts';
import { isRoundFieldEntered, type RoundField } from '../suggestions/entered-rounds.ts';
import type { ListedField } from './listed-field.ts';
import type { RowScene } from './row-scene.ts';

/** The value of a field as the record has it. */
export function standingValue(field: ListedField, suggestion: SuggestionRecord): ColumnValue {
  return columnOf(field.name)?.value(suggestion, suggestion.rounds.at(-1) ?? null) ?? null;
}

/** True for a value that tells nothing yet: blank, or false where only a mark would say something. */
export function isBlankValue(value: ColumnValue): boolean {
  if (value === null || value === '' || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.keys(value).length === 0;
}

/** True for a field that a person set or took the value out of: it stays, whatever a list says. */
export function isEnteredField(field: ListedField, suggestion: SuggestionRecord): boolean {
  const { entered, rounds } = suggestion;
  if (!field.isOfRound) return entered.includes(field.entered);
  const isBlank = isBlankValue(standingValue(field, suggestion));
  return isRoundFieldEntered(entered, rounds.at(-1) ?? { number: 1 }, field.entered as RoundField, isBlank);
}

/** Whether a value that a row says is the one that stands. */
export function isSameValue(field: ListedField, said: ColumnValue, standing: ColumnValue, scene: RowScene): boolean {
  if (isDeepStrictEqual(said, standing)) return true;
  return !isBlankValue(standing) && (field.alike?.(said, standing, scene) ?? false);
}
