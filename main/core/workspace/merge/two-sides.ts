import { isDeepStrictEqual } from 'node:util';
import type { Ledger, Operation } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { operationsBetween } from '../../ledger/operations-between.ts';

/** A ledger as two sides went on from it: what both had, what stands here, what stands there. */
export type Sides = { base: Ledger; here: Ledger; there: Ledger };

/**
 * What the other side did, as operations on the ledger here. `taken`: to records that nobody changed here since. `conflicts`: to records that
 * were changed on both sides to different things, and removals of records that the other side's work needs. What both sides did alike is in neither.
 */
export type Merge = { taken: Operation[]; conflicts: Operation[] };

/** Lays the other side's changes upon the ledger here. Nothing that was changed here is among `taken`. */
export function mergeOf({ base, here, there }: Sides): Merge {
  const [ours, theirs] = [operationsBetween(base, here), operationsBetween(base, withoutDesk(there, base))];
  const changedHere = new Map(ours.map((operation) => [keyOf(operation), operation]));
  const keptHere = wordsOf(ours);
  const removedHere = ours.filter(({ after }) => after === null).map(({ id }) => id);
  const merge: Merge = { taken: [], conflicts: [] };
  for (const operation of theirs) {
    const own = changedHere.get(keyOf(operation));
    if (own !== undefined) {
      if (!isDeepStrictEqual(own.after, operation.after)) merge.conflicts.push(laidOver(own, operation));
      continue;
    }
    // What is removed there may be what a record stands on that was entered here since, and the other way round.
    const isNeededHere = operation.after === null && keptHere.includes(`"${operation.id}"`);
    const standing = wordsOf([operation]);
    const isOnRemoved = removedHere.some((id) => standing.includes(`"${id}"`));
    (isNeededHere || isOnRemoved ? merge.conflicts : merge.taken).push(operation);
  }
  return merge;
}

/** Who sits at the desk, and in which language, is no work: the other side's person does not come along with it. */
function withoutDesk(there: Ledger, base: Ledger): Ledger {
  const theirs = there.office.office;
  if (theirs === undefined) return there;
  const { operator, language } = officeOf(base);
  const office = { ...theirs, operator, language };
  // Whoever only said who sits there has set up nothing.
  if (isDeepStrictEqual(office, officeOf(base))) return { ...there, office: base.office };
  return { ...there, office: { ...there.office, office } };
}

/** The record here with what the other side changed of it, field by field: what only this side changed stays. */
function laidOver(own: Operation, other: Operation): Operation {
  const [base, here, there] = [other.before, own.after, other.after] as (Record<string, unknown> | null)[];
  if (!base || !here || !there) return { ...other, before: own.after } as Operation;
  const after: Record<string, unknown> = { ...here };
  for (const field of new Set([...Object.keys(base), ...Object.keys(there)])) {
    if (isDeepStrictEqual(base[field], there[field])) continue;
    if (field in there) after[field] = there[field];
    else delete after[field];
  }
  // What a person set on either side was set by a person.
  const entered = [here.entered, there.entered];
  if (entered.every(Array.isArray)) after.entered = [...new Set(entered.flat())];
  return { ...other, before: own.after, after } as Operation;
}

function wordsOf(operations: readonly Operation[]): string {
  return JSON.stringify(operations.map(({ after }) => after));
}

function keyOf({ collection, id }: Operation): string {
  return `${collection} ${id}`;
}
