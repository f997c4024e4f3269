import type { FieldChange } from '#shared/contract/field-change.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { type SuggestionColumn, suggestionColumns } from '#shared/domain/suggestion-columns.ts';
import { type Told, told } from '#shared/messages/catalogue.ts';
import { toldColumn } from '#shared/messages/column-text.ts';
import { fieldChange } from './field-change.ts';
import { itemWords } from './field-words.ts';
import { formerItems, leadAnswerItems, windowItems } from './item-words.ts';
import type { Names } from './names.ts';

type Sides<Of> = readonly [before: Of, after: Of];

/** A column of a handling that is not the first says which one it tells of. */
function labelIn(label: Told, number: number): Told {
  return number === 1 ? label : told('changes.of-round', { number, label });
}

function ofColumn(
  column: SuggestionColumn,
  records: Sides<SuggestionRecord>,
  rounds: Sides<SuggestionRound>,
  names: Names,
) {
  const inWords = (organ: string, on?: string) => names.organ(organ, on) || organ;
  const wordsAt = (at: 0 | 1) => toldColumn(column.kind, column.value(records[at], rounds[at]), inWords);
  return [wordsAt(0), wordsAt(1)] as const;
}

const furtherItems = {
  former: formerItems,
  leadAnswers: leadAnswerItems,
  windows: windowItems,
} as const;

/** Former hand-overs, single organs' answers and the windows of a handling, which no column of a list has. */
function furtherChanges([before, after]: Sides<SuggestionRound>, names: Names): FieldChange[] {
  const { number } = after;
  const told = {
    former: [formerItems(before.former ?? [], names), formerItems(after.former ?? [], names)],
    leadAnswers: [leadAnswerItems(before.leadAnswers ?? {}, names), leadAnswerItems(after.leadAnswers ?? {}, names)],
    windows: [windowItems(before.windows, names), windowItems(after.windows, names)],
  } as const;
  return (Object.keys(furtherItems) as (keyof typeof furtherItems)[]).flatMap((field) =>
    fieldChange(fieldName(field, number), labelIn(labels[field], number), ...itemWords(...told[field])),
  );
}

const labels = {
  former: told('preview.field.former'),
  leadAnswers: told('preview.field.leadAnswers'),
  windows: told('preview.field.windows'),
} as const;

function fieldName(field: string, number: number): string {
  return number === 1 ? field : `${number}.${field}`;
}

function roundChanges(records: Sides<SuggestionRecord>, number: number, names: Names): FieldChange[] {
  const [before, after] = records.map(({ rounds }) => rounds.find((one) => one.number === number) ?? newRound(number));
  if (!before || !after || before === after) return [];
  const sides = [before, after] as const;
  const columns = suggestionColumns.filter(({ of, field }) => of === 'round' && field !== 'round');
  const own = columns.flatMap((column) =>
    fieldChange(
      fieldName(column.field, number),
      labelIn(told(`list-field.${column.field}`), number),
      ...ofColumn(column, records, sides, names),
    ),
  );
  return [...own, ...furtherChanges(sides, names)];
}

/**
 * Fields of a suggestion that change, under the names of the columns of its list; handling by handling, so that a handling that follows
 * another never seems to erase it.
 */
export function suggestionChanges(before: SuggestionRecord, after: SuggestionRecord, names: Names): FieldChange[] {
  const records = [before, after] as const;
  const numbers = new Set(records.flatMap(({ rounds }) => rounds.map(({ number }) => number)));
  const own = suggestionColumns.flatMap((column) => {
    if (column.of !== 'suggestion') return [];
    const words = ofColumn(column, records, [newRound(1), newRound(1)], names);
    return fieldChange(column.field, told(`list-field.${column.field}`), ...words);
  });
  return [...own, ...[...numbers].sort((a, b) => a - b).flatMap((number) => roundChanges(records, number, names))];
}
