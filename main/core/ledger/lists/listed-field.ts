import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import type { ColumnValue } from '#shared/domain/suggestion-columns.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import type { ListedRow, RowWarning } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';
import { type Said, said } from './said.ts';

/** A field of the record that lists tell: how a row says it, and what follows in the record. */
export type ListedField = {
  name: SuggestionField;
  /** Columns that tell it together. */
  columns: readonly SuggestionField[];
  /** Name under which `entered` says that a person set it; of the handling under way, its name there. */
  entered: string;
  said(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said;
  set(suggestion: SuggestionRecord, value: ColumnValue, scene: RowScene, row: ListedRow): SuggestionRecord;
  /** Whether two values say the same; equal ones always do. */
  alike?(a: ColumnValue, b: ColumnValue, scene: RowScene): boolean;
  /** What is to be said of a value that a row changes, beside the change. */
  told?(suggestion: SuggestionRecord, value: ColumnValue, scene: RowScene, row: ListedRow): RowWarning[];
  /** Told of the handling under way. */
  isOfRound: boolean;
};

type Plain = 'title' | 'session' | 'delegation' | 'category' | 'channel' | 'key' | 'receivedOn' | 'note' | 'number';

export function plainField(name: Plain, more: Partial<ListedField> = {}): ListedField {
  return {
    name,
    columns: [name],
    entered: name,
    isOfRound: false,
    said: (row) => said(row[name]),
    set: (suggestion, value) => ({ ...suggestion, [name]: value }),
    ...more,
  };
}

/** The handling under way with something changed; a first one where none has begun. */
function inRound(suggestion: SuggestionRecord, change: (round: SuggestionRound) => SuggestionRound): SuggestionRecord {
  const round = suggestion.rounds.at(-1) ?? newRound(1);
  return { ...suggestion, rounds: [...suggestion.rounds.slice(0, -1), change(round)] };
}

export function fieldOfRound(
  name: SuggestionField,
  read: ListedField['said'],
  change: (round: SuggestionRound, value: ColumnValue, scene: RowScene, row: ListedRow) => SuggestionRound,
  more: Partial<ListedField> = {},
): ListedField {
  return {
    name,
    columns: [name],
    entered: name,
    isOfRound: true,
    said: read,
    set: (suggestion, value, scene, row) => inRound(suggestion, (round) => change(round, value, scene, row)),
    ...more,
  };
}

type PlainOfRound = 'signedForOn' | 'answerNumber' | 'ratedOn';

export function roundField(name: PlainOfRound): ListedField {
  return fieldOfRound(
    name,
    ({ handling }) => said(handling?.[name]),
    (round, value) => ({ ...round, [name]: value }),
  );
}
