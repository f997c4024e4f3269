import type { FieldChange } from '#shared/contract/field-change.ts';
import type { Operation } from '#shared/domain/ledger.ts';
import { isMessageKey, type Telling, type Told, told } from '#shared/messages/catalogue.ts';
import { fieldChange } from './field-change.ts';
import { type FieldKind, fieldWords, type Items, itemWords } from './field-words.ts';
import type { Names } from './names.ts';
import { suggestionChanges } from './suggestion-changes.ts';
import { toldFields } from './told-fields.ts';

/** Where the name of a field stands; the first that has it. */
const labelPrefixes = ['preview.field', 'list-field'] as const;

/** Name of a field for people. Throws where none of the catalogue's lists of fields has it. */
export function fieldLabel(field: string): Told {
  const key = labelPrefixes.map((prefix) => `${prefix}.${field}`).find(isMessageKey);
  if (!key) throw new Error(`no name for the field ${field}`);
  return told(key);
}

type Values = readonly [before: unknown, after: unknown];

function bothInWords([before, after]: Values, kind: FieldKind | Items<never>, names: Names): [Telling, Telling] {
  if (typeof kind !== 'function') return [fieldWords(before, kind, names), fieldWords(after, kind, names)];
  const itemsOf = (value: unknown) => (value === null || value === undefined ? [] : kind(value as never, names));
  return itemWords(itemsOf(before), itemsOf(after));
}

function ownChanges({ collection, before, after }: Operation, names: Names): FieldChange[] {
  const fields = Object.entries(toldFields[collection] ?? {}) as [string, FieldKind | Items<never> | null][];
  const of = (record: unknown, field: string) => (record as Record<string, unknown>)[field];
  return fields.flatMap(([field, kind]) => {
    if (kind === null) return [];
    const words = bothInWords([of(before, field), of(after, field)], kind, names);
    return fieldChange(field, fieldLabel(field), ...words);
  });
}

/** Fields of a record that a change gives another value, in words; none for a record that comes or goes. */
export function changedFields(operation: Operation, names: Names): FieldChange[] {
  const { collection, before, after } = operation;
  if (before === null || after === null) return [];
  const own = collection === 'suggestions' ? suggestionChanges(before, after, names) : [];
  return [...own, ...ownChanges(operation, names)];
}
