import { isQuestion } from '#renderer/base/transport/call-confirmed.ts';
import { CallError } from '#renderer/base/transport/call-error.ts';
import type { Transport } from '#renderer/base/transport/transport.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { doubtCodesOf } from '#shared/messages/error-sentence.ts';
import type { ImportItem, ImportState } from './import-item.ts';

/** Files on their way into the library; lives as long as the page, whatever screen is shown. */
export type ImportQueue = {
  items(): readonly ImportItem[];
  subscribe(listener: () => void): () => void;
  /** `looksFirst`: shows what each file will do before it is stored. */
  add(files: readonly File[], looksFirst?: boolean): void;
  /** Answers the question about an older file of the same name. */
  decide(id: string, asVersion: boolean): void;
  /** Stands by a file that the core doubts: what it asked about is confirmed. */
  confirm(id: string): void;
  /** Stores a file whose preview was seen. */
  accept(id: string): void;
  /** Stores a file whose preview was seen, and all that wait behind it without looking at them. */
  acceptAll(id: string): void;
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
  /** Doubts about an item that a person confirmed. */
  const confirmed = new Map<string, string[]>();
  /** Items whose preview a person has seen. */
  const seen = new Set<string>();
  const listeners = new Set<() => void>();

  const write = (next: readonly ImportItem[]) => {
    items = next;
    for (const listener of listeners) listener();
  };
  const put = (id: string, state: ImportState) =>
    write(items.map((item) => (item.id === id ? { ...item, state } : item)));

  const runNext = () => {
    // What the next file will do depends on whether this one is stored.
    const isHeld = running !== null || items.some((item) => item.state.is === 'previewed');
    const next = isHeld ? undefined : items.find((item) => item.state.is === 'waiting');
    if (!next) return;
    running = next.id;
    const answers = {
      version: decided.get(next.id),
      isSeen: seen.has(next.id),
      confirmed: confirmed.get(next.id) ?? [],
    };
    void importOne(transport, next, answers, put).then(() => {
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
    add(files, looksFirst = false) {
      const added = files.map(
        (file): ImportItem => ({ id: `import-${Date.now()}-${++serial}`, file, looksFirst, state: { is: 'waiting' } }),
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
    confirm(id) {
      const item = items.find((one) => one.id === id);
      if (item?.state.is !== 'doubted') return;
      const codes = [...(confirmed.get(id) ?? []), ...doubtCodesOf(item.state.question.details)];
      confirmed.set(id, [...new Set(codes)]);
      put(id, { is: 'waiting' });
      runNext();
    },
    accept(id) {
      seen.add(id);
      put(id, { is: 'waiting' });
      runNext();
    },
    acceptAll(id) {
      for (const item of items) if (item.id === id || item.state.is === 'waiting') seen.add(item.id);
      put(id, { is: 'waiting' });
      runNext();
    },
    cancel(id) {
      const item = items.find((one) => one.id === id);
      if (item?.state.is === 'running') void transport.call('jobs.cancel', { job: id }).catch(() => undefined);
      else put(id, { is: 'failed', error: new CallError('cancelled') });
      runNext();
    },
    again(id) {
      put(id, { is: 'waiting' });
      runNext();
    },
    dismiss: (id) => write(items.filter((item) => item.id !== id)),
    clear: () => write(items.filter((item) => item.state.is !== 'done' && item.state.is !== 'failed')),
  };
}

type Decided = {
  /** Source it replaces, or null for none; undefined while nobody was asked. */
  version: string | null | undefined;
  isSeen: boolean;
  confirmed: string[];
};

/** Imports one file, or shows what it will do; never throws. */
async function importOne(
  transport: Transport,
  item: ImportItem,
  decided: Decided,
  put: (id: string, state: ImportState) => void,
): Promise<void> {
  const { id, file } = item;
  put(id, { is: 'running', stage: 'opening', done: 0, total: 1 });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    put(id, await nextState(transport, item, bytes, decided));
  } catch (error) {
    // A file that was moved or emptied between choosing and reading fails in the browser, before any call.
    if (isQuestion(error)) put(id, { is: 'doubted', question: error });
    else
      put(id, {
        is: 'failed',
        error: error instanceof DOMException ? new CallError('file-unreadable', { name: file.name }) : error,
      });
  }
}

/** What comes next for a file: a question about an older one, what it will do, or its import. */
async function nextState(
  transport: Transport,
  { id, file, looksFirst }: ImportItem,
  bytes: Uint8Array<ArrayBuffer>,
  { version, isSeen, confirmed }: Decided,
): Promise<ImportState> {
  const older = version === undefined && !isSeen ? await olderVersion(transport, file.name, bytes) : null;
  if (older) return { is: 'asking', older };
  const input = {
    name: file.name,
    bytes,
    job: id,
    ...(version === undefined ? {} : { replaces: version }),
    ...(confirmed.length > 0 && { confirmed }),
  };
  if (looksFirst && !isSeen) {
    const preview = await transport.call('sources.preview', input);
    if (preview.outcome === 'new') return { is: 'previewed', preview };
  }
  return { is: 'done', result: await transport.call('sources.import', input) };
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
