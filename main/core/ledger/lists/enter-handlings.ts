import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { fillFields, renewFields } from './enter-row.ts';
import type { ListedField } from './listed-field.ts';
import { listedFields } from './listed-fields.ts';
import type { EnteredRow, ListedRow } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';

function aboutRound(name: Extract<SuggestionField, 'openedOn' | 'reason'>): ListedField {
  return {
    name,
    columns: [name],
    entered: name,
    isOfRound: true,
    said: ({ handling }) => {
      const value = handling?.[name] ?? null;
      return value === null ? null : { value };
    },
    set: (suggestion, value) => {
      const round = suggestion.rounds.at(-1) ?? newRound(1);
      return { ...suggestion, rounds: [...suggestion.rounds.slice(0, -1), { ...round, [name]: String(value) }] };
    },
  };
}

const fields: readonly ListedField[] = [
  aboutRound('openedOn'),
  aboutRound('reason'),
  ...listedFields.filter((field) => field.isOfRound),
];

/** The record with one of its handlings as the only one, so that fields of the handling under way speak of it. */
function inRound(record: SuggestionRecord, round: SuggestionRound): SuggestionRecord {
  return { ...record, rounds: [round] };
}

function numberOf({ handling }: ListedRow): number {
  return handling?.round ?? 0;
}

/** What a row tells of a handling: everything where nothing was known before, else what it says otherwise. */
function toldOf(
  record: SuggestionRecord,
  known: SuggestionRound | null,
  row: ListedRow,
  isNew: boolean,
  scene: RowScene,
) {
  const round = known ?? newRound(numberOf(row));
  const alone = inRound(record, round);
  if (known && !isNew) return renewFields(fields, alone, { row, before: null }, scene);
  // The day that was counted for the hand-over of the same file never held beside the one that the file says.
  const isSaid = row.handling?.due != null;
  return fillFields(fields, isSaid ? inRound(record, { ...round, due: null }) : alone, row, scene);
}

/**
 * A suggestion with its handlings as a list of handlings tells them, one row each (轮次 1, 2 …). A handling that is not known yet is
 * added in its turn; of a known one only what is said otherwise changes, and what a person entered stays. `isNew`: the suggestion itself
 * came with this file.
 */
export function withHandlings(
  record: SuggestionRecord,
  rows: readonly ListedRow[],
  isNew: boolean,
  scene: RowScene,
): EnteredRow {
  const entered: EnteredRow = { record, changes: [], warnings: [] };
  for (const row of rows.toSorted((a, b) => numberOf(a) - numberOf(b))) {
    const { rounds } = entered.record;
    const at = numberOf(row) - 1;
    const known = rounds[at] ?? null;
    if (at < 0 || at > rounds.length) continue;
    const told = toldOf(entered.record, known, row, isNew, scene);
    const counted = { field: 'round' as const, heading: '', before: String(rounds.length), after: String(at + 1) };
    if (!known) entered.changes.push({ ...counted, kept: false });
    const round = told.record.rounds[0] ?? newRound(at + 1);
    entered.record = { ...entered.record, rounds: [...rounds.slice(0, at), round, ...rounds.slice(at + 1)] };
    entered.changes.push(...told.changes);
    entered.warnings.push(...told.warnings);
  }
  return entered;
}
