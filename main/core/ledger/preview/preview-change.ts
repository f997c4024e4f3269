import { isDeepStrictEqual } from 'node:util';
import type { PreviewedChange, PreviewedCollection, PreviewedRecord } from '#shared/contract/source-preview.ts';
import type { Collection, Operation } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { suggestionColumns } from '#shared/domain/suggestion-columns.ts';
import { isMessageKey, type MessageKey, type Telling, told } from '#shared/messages/catalogue.ts';
import { toldColumn } from '#shared/messages/column-text.ts';
import { groupBy } from '../../group-by.ts';
import { isOfCopy } from './preview-printings.ts';
import type { PreviewScene } from './preview-scene.ts';
import { type FieldKind, shownFields } from './shown-fields.ts';

/** Records listed of each kind; the counts are of all. */
const mostListed = 100;
/** Longest value shown of a field. */
const longest = 160;

type Field = PreviewedChange['fields'][number];

function shortened<Text extends Telling>(text: Text): Text | string {
  return typeof text === 'string' && text.length > longest ? `${text.slice(0, longest)}……` : text;
}

function titleIn(collection: Collection, id: unknown, { before, after }: PreviewScene): string {
  const of = (records: Readonly<Record<string, { title: string }>>) =>
    typeof id === 'string' && Object.hasOwn(records, id) ? (records[id]?.title ?? '') : '';
  return of(after[collection]) || of(before[collection]);
}

function nameOf(organ: string, { before, after }: PreviewScene): string {
  return (organRoot(after.organs, organ) ?? organRoot(before.organs, organ))?.title ?? '';
}

function listText(value: unknown, kind: FieldKind, scene: PreviewScene): string {
  if (!Array.isArray(value)) return '';
  if (kind === 'count') return String(value.length);
  return value.map((one) => (kind === 'organs' ? nameOf(String(one), scene) : String(one))).join('、');
}

function partText(value: unknown, part: 'date' | 'quote'): string {
  return typeof value === 'object' && value !== null && part in value
    ? String((value as Record<string, unknown>)[part])
    : '';
}

function toldField(value: unknown, kind: FieldKind, scene: PreviewScene): Telling {
  if (value === null || value === undefined) return '';
  if (typeof kind === 'object') {
    if ('title' in kind) return titleIn(kind.title, value, scene);
    const key = `${kind.words}.${String(value)}`;
    return isMessageKey(key) ? told(key) : String(value);
  }
  if (kind === 'organ') return nameOf(String(value), scene);
  if (kind === 'due') return partText(value, 'date');
  if (kind === 'citation') return partText(value, 'quote');
  return Array.isArray(value) ? listText(value, kind, scene) : String(value);
}

function changedFields({ collection, before, after }: Operation, scene: PreviewScene): Field[] {
  const fields = Object.entries(shownFields[collection] ?? {}) as [string, FieldKind][];
  const of = (record: unknown, field: string) => (record as Record<string, unknown>)[field];
  return fields.flatMap(([field, kind]): Field[] => {
    const [old, now] = [before, after].map((record) => shortened(toldField(of(record, field), kind, scene)));
    if (old === undefined || now === undefined || isDeepStrictEqual(old, now)) return [];
    return [{ label: told(`preview.field.${field}` as MessageKey), before: old, after: now }];
  });
}

/** Fields of a suggestion that change, under the names of its columns. */
function suggestionFields(before: SuggestionRecord, after: SuggestionRecord, scene: PreviewScene): Field[] {
  const inWords = (organ: string) => nameOf(organ, scene);
  return suggestionColumns.flatMap(({ field, kind, value }): Field[] => {
    const [old, now] = [before, after].map((one) => toldColumn(kind, value(one, one.rounds.at(-1) ?? null), inWords));
    if (old === undefined || now === undefined || isDeepStrictEqual(old, now)) return [];
    return [{ label: told(`list-field.${field}`), before: shortened(old), after: shortened(now) }];
  });
}

function fieldsOf(operation: Operation, scene: PreviewScene): Field[] {
  const own =
    operation.collection === 'suggestions' && operation.before && operation.after
      ? suggestionFields(operation.before, operation.after, scene)
      : [];
  return [...own, ...changedFields(operation, scene)];
}

function recordOf(record: { id: string; title: string } | null): PreviewedRecord[] {
  return record ? [{ id: record.id, title: shortened(record.title) }] : [];
}

function collectionOf(
  collection: Collection,
  operations: readonly Operation[],
  scene: PreviewScene,
): PreviewedCollection {
  const added = operations.flatMap(({ before, after }) => (before === null ? recordOf(after) : []));
  const removed = operations.flatMap(({ before, after }) => (after === null ? recordOf(before) : []));
  const changed = operations.flatMap((operation): PreviewedChange[] => {
    if (operation.before === null || operation.after === null) return [];
    const fields = fieldsOf(operation, scene);
    return fields.length === 0 ? [] : recordOf(operation.after).map((record) => ({ ...record, fields }));
  });
  return {
    collection,
    label: told(`preview.collection.${collection}` as MessageKey),
    added: added.slice(0, mostListed),
    addedCount: added.length,
    changed: changed.slice(0, mostListed),
    changedCount: changed.length,
    removed: removed.slice(0, mostListed),
    removedCount: removed.length,
  };
}

/**
 * What a change does, kind of record by kind of record. Records of which only the program's own bookkeeping
 * changes, and what is entered only as another text of an opinion that is followed, are left out.
 */
export function previewChange(operations: readonly Operation[], scene: PreviewScene): PreviewedCollection[] {
  const told = operations.filter((operation) => !isOfCopy(operation, scene));
  const groups = groupBy(told, ({ collection }) => collection);
  return (Object.keys(shownFields) as Collection[]).flatMap((collection) => {
    const previewed = collectionOf(collection, groups.get(collection) ?? [], scene);
    const { addedCount, changedCount, removedCount } = previewed;
    return addedCount + changedCount + removedCount > 0 ? [previewed] : [];
  });
}
