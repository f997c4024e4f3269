import { CallError } from '#renderer/transport/call-error.ts';
import type { Transport } from '#renderer/transport/transport.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import type { ImportItem, ImportState } from './import-item.ts';

/** Files on their way into the library; lives as long as the page, whatever screen is shown. */
export type ImportQueue = {
  items(): readonly ImportItem[];
  subscribe(listener: () => void): () => void;
  add(files: readonly File[]): void;
  /** Answers the question about an older file of the same name. */
  decide(id: string, asVersion: boolean): void;
  cancel(id: string): void;
  again(id: string): void;
  dismiss(id: string): void;
  clear(): void;
};

/** Imports one file after the other: reading takes a whole processor, and the store takes one writer. */
export function createImportQueue(transport: Transport): ImportQueue {
  let items: readonly ImportItem[] = [];
  let running: string | null = null;
  let serial = 0;
  /** What a person decided of an item: the source it replaces, or null for none. */
  const decided = new Map<string, string | null>();
  const listeners = new Set<() => void>();

  const write = (next: readonly ImportItem[]) => {
    items = next;
    for (const listener of listeners) listener();
  };
  const put = (id: string, state: ImportState) =>
    write(items.map((item) => (item.id === id ? { ...item, state } : item)));

  const runNext = () => {
    const next = running ? undefined : items.find((item) => item.state.is === 'waiting');
    if (!next) return;
    running = next.id;
    void importOne(transport, next, decided.get(next.id), put).then(() => {
      running = null;
      runNext();
    });
  };

  transport.subscribe((event) => {
    if (event.type !== 'progress' || !items.some((item) => item.id === event.job && item.state.is === 'running'))
      return;
    put(event.job, { is: 'running', stage: event.stage, done: event.done, total: event.total });
  });

  return {
    items: () => items,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(files) {
      const added = files.map(
        (file): ImportItem => ({ id: `import-${Date.now()}-${++serial}`, file, state: { is: 'waiting' } }),
      );
      write([...items, ...added]);
      runNext();
    },
    decide(id, asVersion) {
      const item = items.find((one) => one.id === id);
      if (item?.state.is !== 'asking') return;
      decided.set(id, asVersion ? item.state.older.id : null);
      put(id, { is: 'waiting' });
      runNext();
    },
    cancel(id) {
      const item = items.find((one) => one.id === id);
      if (item?.state.is === 'running') void transport.call('jobs.cancel', { job: id }).catch(() => undefined);
      else put(id, { is: 'failed', error: new CallError('cancelled') });
    },
    again(id) {
      put(id, { is: 'waiting' });
      runNext();
    },
    dismiss: (id) => write(items.filter((item) => item.id !== id)),
    clear: () => write(items.filter((item) => item.state.is !== 'done' && item.state.is !== 'failed')),
  };
}

/** Imports one file; never throws. `decided` is undefined while nobody was asked. */
async function importOne(
  transport: Transport,
  { id, file }: ImportItem,
  decided: string | null | undefined,
  put: (id: string, state: ImportState) => void,
): Promise<void> {
  put(id, { is: 'running', stage: 'opening', done: 0, total: 1 });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const older = decided === undefined ? await olderVersion(transport, file.name, bytes) : null;
    if (older) return put(id, { is: 'asking', older });
    const version = decided === undefined ? {} : { replaces: decided };
    const result = await transport.call('sources.import', { name: file.name, bytes, job: id, ...version });
    put(id, { is: 'done', result });
  } catch (error) {
    // A file that was moved or emptied between choosing and reading fails in the browser, before any call.
    put(id, {
      is: 'failed',
      error: error instanceof DOMException ? new CallError('file-unreadable', { name: file.name }) : error,
    });
  }
}

/**
 * The newest stored source of the same name with other bytes; null when there is none, or when the same bytes are stored. A
 * paper of this program is no version of what others wrote.
 */
async function olderVersion(transport: Transport, name: string, bytes: Uint8Array): Promise<SourceRecord | null> {
  const namesakes = (await transport.call('sources.list', {})).filter((source) => source.name === name);
  if (namesakes.length === 0) return null;
  const hash = await sha256(bytes);
  if (namesakes.some((source) => source.sha256 === hash)) return null;
  const others = namesakes.filter((source) => !source.own);
  return others.sort((a, b) => b.importedAt.localeCompare(a.importedAt))[0] ?? null;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
