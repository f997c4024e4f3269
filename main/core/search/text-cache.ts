import { CoreError } from '../core-error.ts';
import { correctionsOf } from '../library/corrections-of.ts';
import type { StoredReading } from '../library/stored-reading.ts';
import type { Store } from '../store/store.ts';
import { type JoinedText, joinText } from './joined-text.ts';

type Cached = { key: string; joined: JoinedText };

/** Joined texts of the workspaces that are open; gone with the store, and never written. */
const caches = new WeakMap<Store, Map<string, Cached>>();

/** The joined text of every source, by source id. Read from the library once, and again when the source was read again. */
export async function joinedTexts(store: Store): Promise<Map<string, JoinedText>> {
  const cache = caches.get(store) ?? new Map<string, Cached>();
  caches.set(store, cache);
  const { sources } = store.ledger;
  for (const id of cache.keys()) if (sources[id] === undefined) cache.delete(id);
  for (const { id, sha256, reader } of Object.values(sources)) {
    const key = [reader, ...correctionsOf(store.ledger, id).map((one) => one.id)].join(' ');
    if (cache.get(id)?.key === key) continue;
    const paragraphs = await paragraphsOf(store, sha256);
    cache.set(id, { key, joined: joinText(paragraphs) });
  }
  return new Map([...cache].map(([id, { joined }]) => [id, joined]));
}

/** A source whose reading is gone or damaged can be read again by the person; search goes on without it. */
async function paragraphsOf(store: Store, sha256: string): Promise<StoredReading['paragraphs']> {
  try {
    return ((await store.getReading(sha256)) as StoredReading).paragraphs;
  } catch (error) {
    if (error instanceof CoreError) return [];
    throw error;
  }
}
