import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { type SuggestionColumn, suggestionColumns } from '#shared/domain/suggestion-columns.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { message } from '#shared/messages/catalogue.ts';
import { columnText } from '#shared/messages/column-text.ts';
import { betweenSessions } from '#shared/text/suggestion-number.rules.ts';
import { suggestionFieldOf } from '../../reading/records/suggestions/map-columns.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { isoForm } from './day-form.ts';
import { dayCell, type OutCell } from './out-list.ts';
import type { RowScene } from './row-scene.ts';

/** A column of ours in a list on its way out. */
export type OutColumn = { heading: string; column: SuggestionColumn };

/** The cell of one of our columns for a suggestion and its handling. */
export function columnCell(
  { kind, value }: SuggestionColumn,
  suggestion: SuggestionRecord,
  round: SuggestionRound | null,
  scene: RowScene,
): OutCell {
  const text = columnText(kind, value(suggestion, round), scene);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && (kind === 'day' || kind === 'contact')) return dayCell(text, isoForm);
  return { value: kind === 'count' && text !== '' ? Number(text) : text };
}

/** The name of a column of ours; with our mark where the list has a column of that name already, or one that would be taken for it. */
function headingOf(field: SuggestionField, taken: readonly string[], { language }: RowScene): string {
  const heading = message(language, `list-field.${field}`);
  const isTaken = taken.includes(heading) || taken.some((one) => suggestionFieldOf(one) === field);
  return isTaken ? message(language, 'list.column.ours', { heading }) : heading;
}

/** Our columns of a sheet. */
export function ownSheetColumns(sheet: 'list' | 'rounds', scene: RowScene): OutColumn[] {
  return suggestionColumns
    .filter((column) => column.sheet === sheet || column.sheet === 'both')
    .map((column) => ({ heading: message(scene.language, `list-field.${column.field}`), column }));
}

/** True for a channel that nobody knows, or that the number tells. */
function goesWithoutSaying({ channel, number }: SuggestionRecord): boolean {
  return channel === null || (channel === 'between-sessions' && betweenSessions.form.test(number ?? ''));
}

/** What the lines over a list say of all of its suggestions. */
export type ToldOver = Pick<SuggestionRecord, 'session' | 'channel'>;

/** True where these lines do not say of every suggestion what is known of it, or say of one what nobody knows. */
function isSaidOtherwise(field: 'session' | 'channel', over: ToldOver, members: readonly SuggestionRecord[]): boolean {
  if (over[field] === null) return false;
  return members.some((one) =>
    field === 'session' ? compareSessions(over.session, one.session) !== 'same' : one.channel !== over.channel,
  );
}

/**
 * Our columns behind those of an office's list: what its own do not tell and some suggestion of it has. `covered`: fields that its columns
 * tell; `over`: what its title says of all of them.
 */
export function furtherColumns(
  members: readonly SuggestionRecord[],
  list: { headings: readonly string[]; covered: ReadonlySet<SuggestionField>; over: ToldOver },
  scene: RowScene,
): OutColumn[] {
  const isNeeded = (column: SuggestionColumn) => {
    const { field } = column;
    if (column.sheet === 'rounds' || list.covered.has(field)) return false;
    if (field === 'session' || field === 'channel') {
      if (list.over[field] !== null) return isSaidOtherwise(field, list.over, members);
      if (field === 'channel') return !members.every(goesWithoutSaying);
    }
    return members.some((one) => columnText(column.kind, column.value(one, one.rounds.at(-1) ?? null), scene) !== '');
  };
  return suggestionColumns
    .filter(isNeeded)
    .map((column) => ({ heading: headingOf(column.field, list.headings, scene), column }));
}
