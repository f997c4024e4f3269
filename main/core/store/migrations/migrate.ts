import type { Snapshot } from '../snapshot.ts';
import { keyCollectionsById } from './0001-collections-by-id.ts';
import { keepFactsAndRounds } from './0002-facts-and-rounds.ts';
import { stepOver } from './step-over.ts';

/**
 * Steps in order: the step at index n makes schema n + 1 out of schema n. A step that has been published is never
 * edited, and imports no type of today.
 */
const steps: readonly ((file: never) => unknown)[] = [keyCollectionsById, keepFactsAndRounds];

/** The schema that this program writes: the one that the last step makes. */
export const currentSchema = steps.length;

/** A snapshot file of an older schema as one of `to`. The input is not changed. */
export function migrate(value: unknown, from: number, to: number = currentSchema): Snapshot {
  let migrated = value;
  for (const step of steps.slice(from, to)) migrated = stepOver(step, migrated);
  return migrated as Snapshot;
}
