import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { newRound } from '../suggestions/new-round.ts';
import { type EnteredRow, fillFields, renewFields } from './enter-row.ts';
import { type ListedField, listedFields } from './listed-fields.ts';
import type { ListedRow } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';

function aboutRound(name: Extract<SuggestionField, 'openedOn' | 'reason'>): ListedField {
  return {
    name,
    columns: [name],
    entered: 'rounds',
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

/**
 * A suggestion with its handlings as a list of handlings tells them, one row each (轮次 1, 2 …). A handling that is not known yet is
 * added in its turn; of a known one only what is said otherwise changes, and what a person entered stays.
 */
export function withHandlings(record: SuggestionRecord, rows: readonly ListedRow[], scene: RowScene): EnteredRow {
  const entered: EnteredRow = { record, changes: [], warnings: [] };
  for (const row of rows.toSorted((a, b) => numberOf(a) - numberOf(b))) {
    const { rounds } = entered.record;
    const at = numberOf(row) - 1;
    const known = rounds[at];
    if (at < 0 || at > rounds.length) continue;
    const told = known
      ? renewFields(fields, inRound(entered.record, known), { row, before: null }, scene)
      : fillFields(fields, inRound(entered.record, newRound(at + 1)), row, scene);
    const round = told.record.rounds[0] ?? newRound(at + 1);
    if (!known)
      entered.changes.push({
        field: 'round',
        heading: '',
        before: String(rounds.length),
        after: String(at + 1),
        kept: false,
      });
    entered.record = { ...entered.record, rounds: [...rounds.slice(0, at), round, ...rounds.slice(at + 1)] };
    entered.changes.push(...told.changes);
    entered.warnings.push(...told.warnings);
  }
  return entered;
}
