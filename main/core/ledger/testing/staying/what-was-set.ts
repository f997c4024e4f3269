import { isDeepStrictEqual } from 'node:util';
import type { Change, Ledger, Operation } from '#shared/domain/ledger.ts';

/** One value that an action set: where it stands, and what it is. */
export type SetValue = { collection: Operation['collection']; id: string; path: string[]; value: unknown };

/** Fields that follow from others, or that say who set a field: they may go on changing. */
const following = new Set(['stage', 'read', 'offers', 'entered']);

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (isPlain(value) && Object.keys(value).length === 0);
}

/** The places at which `after` differs from `before`, down to single values; lists of texts count as one. */
function changedPlaces(before: unknown, after: unknown, path: string[]): { path: string[]; value: unknown }[] {
  if (isDeepStrictEqual(before, after)) return [];
  const isLeaf = !isPlain(after) || (Array.isArray(after) && !after.some(isPlain));
  if (isLeaf) return [{ path, value: after }];
  const old: Record<string, unknown> = isPlain(before) ? (before as Record<string, unknown>) : {};
  const keys = new Set([...Object.keys(old), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changedPlaces(old[key], (after as Record<string, unknown>)[key], [...path, key]));
}

function entered(record: Operation['after']): readonly string[] {
  return record !== null && 'entered' in record ? record.entered : [];
}

function isFollowing({ collection, after }: Operation, path: readonly string[], isConversion: boolean): boolean {
  const [field = ''] = path;
  if (following.has(field)) return true;
  // What papers print of an organ follows from the papers; a person's are the fields in `entered`.
  if (collection === 'organs' && field === 'shortNames' && !entered(after).includes(field)) return true;
  // Which suggestion a motion became is found by their titles, unless a person converts it.
  if (collection === 'motions' && field === 'convertedTo' && !isConversion) return true;
  // Which suggestion the letter answers in which a promise stands is found by its number and title.
  if (collection === 'commitments' && field === 'answers') return true;
  // Where a suggestion or a motion stands follows from its facts; the status of a point is set by persons.
  return field === 'status' && collection !== 'points';
}

/** Actions after which what was read is laid together anew: only the record that they are about is the person's doing. */
const about: Readonly<Record<string, Operation['collection']>> = {
  'opinion-updated': 'opinions',
  'commitment-added': 'commitments',
  'suggestion-added': 'suggestions',
  'suggestion-redone': 'suggestions',
  'suggestion-updated': 'suggestions',
  'motion-updated': 'motions',
  'motion-merged': 'motions',
};

function personsDoing({ what, operations }: Change): readonly Operation[] {
  const collection = about[what];
  const [own] = operations.filter((operation) => operation.collection === collection);
  return collection === undefined ? operations : operations.filter((one) => one === own || one.collection === 'organs');
}

/**
 * What a change set. Of a record that the action made, blank fields are not set: nobody said anything of them. Organs that an
 * action only named are the machine's.
 */
export function setBy(change: Change): SetValue[] {
  return personsDoing(change).flatMap((operation): SetValue[] => {
    const { collection, id, before, after } = operation;
    if (collection === 'organs' && (after === null || after.entered.length === 0)) return [];
    if (after === null) return [{ collection, id, path: [], value: null }];
    return changedPlaces(before, after, [])
      .filter(
        ({ path, value }) =>
          !isFollowing(operation, path, change.what === 'motion-converted') && !(before === null && isBlank(value)),
      )
      .map(({ path, value }) => ({ collection, id, path, value }));
  });
}

function valueAt(ledger: Ledger, { collection, id, path }: SetValue): unknown {
  let value: unknown = ledger[collection][id] ?? null;
  for (const key of path) value = isPlain(value) ? value[key] : undefined;
  return value;
}

/** A quotation stands at its paper; when the borders of papers moved, it stands at the paper that has its lines now. */
function isMovedAddress(ledger: Ledger, one: SetValue): boolean {
  if (one.path.at(-1) !== 'document' || typeof one.value !== 'string') return false;
  const line = valueAt(ledger, { ...one, path: [...one.path.slice(0, -1), 'firstLine'] });
  const holds = (id: unknown) => {
    const paper = typeof id === 'string' ? ledger.documents[id] : undefined;
    return paper !== undefined && typeof line === 'number' && paper.firstLine <= line && line <= paper.lastLine;
  };
  return !holds(one.value) && (holds(valueAt(ledger, one)) || ledger.documents[one.value] === undefined);
}

/** A paper that a person takes away takes along what was corrected of it. */
function isOfPaperGone(ledger: Ledger, { collection, id }: SetValue): boolean {
  return collection === 'documents' && ledger.documents[id] === undefined;
}

/** The values that are no longer what was set, in words. */
export function lostValues(ledger: Ledger, values: readonly SetValue[]): string[] {
  return values
    .filter(
      (one) =>
        !isDeepStrictEqual(valueAt(ledger, one) ?? null, one.value ?? null) &&
        !isMovedAddress(ledger, one) &&
        !isOfPaperGone(ledger, one),
    )
    .map((one) => {
      const place = [one.collection, one.id, ...one.path].join(' ');
      return `${place}: ${JSON.stringify(one.value)} became ${JSON.stringify(valueAt(ledger, one))}`;
    });
}
