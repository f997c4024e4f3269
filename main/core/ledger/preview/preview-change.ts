import type { PreviewedChange, PreviewedCollection, PreviewedRecord } from '#shared/contract/source-preview.ts';
import type { Collection, Operation } from '#shared/domain/ledger.ts';
import { type Telling, told } from '#shared/messages/catalogue.ts';
import { groupBy } from '../../group-by.ts';
import { changedFields } from '../changes/changed-fields.ts';
import { namesIn } from '../changes/names.ts';
import { isOfCopy } from './preview-printings.ts';
import type { PreviewScene } from './preview-scene.ts';

/** Records listed of each kind; the counts are of all. */
const mostListed = 100;
/** Collections that an import is told of, in their order; what it does to the others is the program's own bookkeeping. */
const previewed = [
  'documents',
  'opinions',
  'points',
  'feedback',
  'measures',
  'motions',
  'suggestions',
  'commitments',
  'targets',
  'projects',
  'personnel',
  'organs',
  'deputies',
  'meetings',
] as const satisfies readonly Collection[];
/** Longest value shown of a field. */
const longest = 160;

type Field = PreviewedChange['fields'][number];

function shortened<Text extends Telling>(text: Text): Text | string {
  return typeof text === 'string' && text.length > longest ? `${text.slice(0, longest)}……` : text;
}

function fieldsOf(operation: Operation, { before, after }: PreviewScene): Field[] {
  return changedFields(operation, namesIn(after, before)).map(({ label, from, to }) => ({
    label,
    before: shortened(from),
    after: shortened(to),
  }));
}

function recordOf(record: { id: string; title: string } | null): PreviewedRecord[] {
  return record ? [{ id: record.id, title: shortened(record.title) }] : [];
}

const ofNames: readonly Collection[] = ['organs', 'meetings', 'deputies'];

/** True for a printed name that is laid under an organ, a meeting or a deputy: none of its own comes or goes with it. */
function isOtherName(collection: Collection, record: object | null): boolean {
  return ofNames.includes(collection) && record !== null && 'mergedInto' in record && Boolean(record.mergedInto);
}

function collectionOf(
  collection: (typeof previewed)[number],
  operations: readonly Operation[],
  scene: PreviewScene,
): PreviewedCollection {
  const added = operations.flatMap(({ before, after }) =>
    before === null && !isOtherName(collection, after) ? recordOf(after) : [],
  );
  const removed = operations.flatMap(({ before, after }) =>
    after === null && !isOtherName(collection, before) ? recordOf(before) : [],
  );
  const changed = operations.flatMap((operation): PreviewedChange[] => {
    if (operation.before === null || operation.after === null) return [];
    const fields = fieldsOf(operation, scene);
    return fields.length === 0 ? [] : recordOf(operation.after).map((record) => ({ ...record, fields }));
  });
  return {
    collection,
    label: told(`preview.collection.${collection}`),
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
  return previewed.flatMap((collection) => {
    const one = collectionOf(collection, groups.get(collection) ?? [], scene);
    return one.addedCount + one.changedCount + one.removedCount > 0 ? [one] : [];
  });
}
