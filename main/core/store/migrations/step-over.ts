import type { Snapshot } from '../snapshot.ts';

type Step = (file: never) => unknown;
type Collections = Snapshot['collections'];

/**
 * What a step makes of a snapshot file. A record that is no such record, so that the step fails on it, stays as it is: it is found unfit
 * afterwards and set aside, and the others are brought over.
 */
export function stepOver(step: Step, file: unknown): unknown {
  try {
    return step(file as never);
  } catch (error) {
    const { collections } = file as Partial<Snapshot>;
    const stuck = collections === undefined ? [] : stuckIn(step, file as Snapshot);
    if (collections === undefined || stuck.length === 0) throw error;
    const moved = step({ ...(file as Snapshot), collections: without(collections, stuck) } as never) as Snapshot;
    return { ...moved, collections: withThem(moved.collections, stuck) };
  }
}

type Stuck = { collection: string; id: string; record: unknown };

function stuckIn(step: Step, file: Snapshot): Stuck[] {
  const all = Object.entries(file.collections).flatMap(([collection, records]) =>
    Object.entries(records).map(([id, record]) => ({ collection, id, record })),
  );
  return all.filter(({ collection, id, record }) => {
    try {
      step({ ...file, collections: { [collection]: { [id]: record } } } as never);
      return false;
    } catch {
      // That it fails on this record alone is what was asked.
      return true;
    }
  });
}

function without(collections: Collections, stuck: readonly Stuck[]): Collections {
  const isStuck = (name: string, id: string) => stuck.some((one) => one.collection === name && one.id === id);
  const kept = Object.entries(collections).map(([name, records]) => {
    return [name, Object.fromEntries(Object.entries(records).filter(([id]) => !isStuck(name, id)))];
  });
  return Object.fromEntries(kept);
}

function withThem(collections: Collections, stuck: readonly Stuck[]): Collections {
  const copy = { ...collections };
  for (const { collection, id, record } of stuck) copy[collection] = { ...copy[collection], [id]: record };
  return copy;
}
