import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { CoreError } from '../core-error.ts';
import { groupBy } from '../group-by.ts';
import type { TextContext } from '../library/library-context.ts';
import type { StoredReading } from '../library/stored-reading.ts';
import { storedReadingOf } from '../library/stored-reading-of.ts';
import type { Store } from '../store/store.ts';
import { type JoinedText, joinText } from './joined-text.ts';

type Known = Pick<Ledger, 'sources' | 'corrections'>;
type Cache = {
  /** What each text was made with, by source id. */
  keys: Map<string, string>;
  texts: Map<string, JoinedText>;
  /** Texts that are being read. */
  pending: Map<string, Promise<void>>;
  /** The collections of which all texts are there. */
  whole: Known | null;
};

/** Joined texts of the workspaces that are open; gone with the store, and never written. */
const caches = new WeakMap<Store, Cache>();

/** So many sources are read at once: while the disk looks for one, another is joined. */
const readAtOnce = 8;

/**
 * The joined text of every source, by source id. Read from the library once, and again when the source was read again. `goesOn` is asked now and then:
 * where it says no, what is there by then is given.
 */
export async function joinedTexts(
  context: TextContext,
  goesOn: () => boolean = () => true,
): Promise<ReadonlyMap<string, JoinedText>> {
  const { store } = context;
  const cache = caches.get(store) ?? { keys: new Map(), texts: new Map(), pending: new Map(), whole: null };
  caches.set(store, cache);
  const { sources, corrections } = store.ledger;
  if (cache.whole?.sources === sources && cache.whole.corrections === corrections) return cache.texts;
  const wanted = keysOf({ sources, corrections });
  for (const id of cache.texts.keys()) if (!wanted.has(id)) forget(cache, id);
  const stale = listed(sources).filter(({ id }) => cache.keys.get(id) !== wanted.get(id));
  for (let at = 0; at < stale.length; at += readAtOnce) {
    if (!goesOn()) return cache.texts;
    await Promise.all(stale.slice(at, at + readAtOnce).map((source) => keep(cache, source, wanted, context)));
  }
  cache.whole = { sources, corrections };
  return cache.texts;
}

/** What the text of each source hangs on, by source id. */
function keysOf({ sources, corrections }: Known): ReadonlyMap<string, string> {
  const bySource = groupBy(listed(corrections), ({ source }) => source);
  return new Map(
    listed(sources).map(({ id, reader, own }) => {
      const marks = (bySource.get(id) ?? []).map((one) => JSON.stringify(one));
      return [id, [reader, own ? 'own' : '', ...marks].join(' ')];
    }),
  );
}

/** Who asks for a text while another is reading it waits for that. */
async function keep(
  { keys, texts, pending }: Cache,
  source: SourceRecord,
  wanted: ReadonlyMap<string, string>,
  context: TextContext,
): Promise<void> {
  const { id } = source;
  const key = wanted.get(id) ?? '';
  const name = `${id} ${key}`;
  const read = async () => {
    texts.set(id, joinText(await paragraphsOf(source, context)));
    keys.set(id, key);
  };
  const reading = pending.get(name) ?? read().finally(() => pending.delete(name));
  pending.set(name, reading);
  await reading;
}

function forget({ keys, texts }: Cache, id: string): void {
  keys.delete(id);
  texts.delete(id);
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
