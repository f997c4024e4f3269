import type { ExaminedSource } from '../reading/examined-source.ts';
import type { Store } from '../store/store.ts';

/** Readings kept for the import that follows a preview; a gazette's reading takes tens of megabytes. */
const mostKept = 2;

const kept = new WeakMap<Store, Map<string, ExaminedSource>>();

/** Keeps what a preview read, so that the import of the same bytes needs no second reading. */
export function keepExamined(store: Store, sha256: string, examined: ExaminedSource): void {
  const readings = kept.get(store) ?? new Map<string, ExaminedSource>();
  kept.set(store, readings);
  readings.delete(sha256);
  readings.set(sha256, examined);
  const [oldest] = readings.keys();
  if (readings.size > mostKept && oldest !== undefined) readings.delete(oldest);
}

/** What a preview read of these bytes, once: it is given out and forgotten. */
export function takeExamined(store: Store, sha256: string): ExaminedSource | undefined {
  const examined = kept.get(store)?.get(sha256);
  kept.get(store)?.delete(sha256);
  return examined;
}
