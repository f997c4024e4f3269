import type { Store } from '../store/store.ts';

const running = new WeakMap<Store, Map<string, Promise<unknown>>>();

/** Runs work on one key of a store after all earlier work on the same key; other keys go their own way. */
export async function oneAtATime<T>(store: Store, key: string, work: () => Promise<T>): Promise<T> {
  const ends = running.get(store) ?? new Map<string, Promise<unknown>>();
  running.set(store, ends);
  const before = ends.get(key) ?? Promise.resolve();
  const done = before.then(work);
  const end = done.catch(() => {
    // Told to the caller through `done`; the next one starts afresh.
  });
  ends.set(key, end);
  try {
    return await done;
  } finally {
    if (ends.get(key) === end) ends.delete(key);
  }
}
