import type { SourceRecord } from '#shared/domain/source-record.ts';
import { CoreError } from '../core-error.ts';
import { correctionsOf } from '../library/corrections-of.ts';
import type { TextContext } from '../library/library-context.ts';
import type { StoredReading } from '../library/stored-reading.ts';
import { storedReadingOf } from '../library/stored-reading-of.ts';
import type { Store } from '../store/store.ts';
import { type JoinedText, joinText } from './joined-text.ts';

type Cached = { key: string; joined: JoinedText };

/** Joined texts of the workspaces that are open; gone with the store, and never written. */
const caches = new WeakMap<Store, Map<string, Cached>>();

/** The joined text of every source, by source id. Read from the library once, and again when the source was read again. */
export async function joinedTexts(context: TextContext): Promise<Map<string, JoinedText>> {
  const { store } = context;
  const cache = caches.get(store) ?? new Map<string, Cached>();
  caches.set(store, cache);
  const { sources } = store.ledger;
  for (const id of cache.keys()) if (sources[id] === undefined) cache.delete(id);
  for (const source of Object.values(sources)) {
    const corrections = correctionsOf(store.ledger, source.id).map((one) => JSON.stringify(one));
    const key = [source.reader, source.own ? 'own' : '', ...corrections].join(' ');
    if (cache.get(source.id)?.key === key) continue;
    cache.set(source.id, { key, joined: joinText(await paragraphsOf(source, context)) });
  }
  return new Map([...cache].map(([id, { joined }]) => [id, joined]));
}

/** A source whose original is gone too cannot be read any more; search goes on without it. */
async function paragraphsOf(source: SourceRecord, context: TextContext): Promise<StoredReading['paragraphs']> {
  try {
    return (await storedReadingOf(source, context)).paragraphs;
  } catch (error) {
    if (error instanceof CoreError) return [];
    throw error;
  }
}
