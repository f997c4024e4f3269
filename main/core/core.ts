import type { CoreEvent, Reply } from '#shared/contract/call.ts';
import type { AskPath } from './context-parts.ts';
import { makeDispatch } from './dispatch.ts';
import type { HandlerContext } from './handler.ts';
import { JobRegistry } from './job-registry.ts';
import { settleStages } from './ledger/settle-stages.ts';
import { passagesOf } from './library/source-passage.ts';
import { throttleProgress } from './progress-throttle.ts';
import type { ReadingPool } from './reading/worker/reading-pool.ts';
import { readAhead } from './search/read-ahead.ts';
import { collections } from './store/collections.ts';
import type { FilePort } from './store/file-port.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { toLog } from './to-log.ts';

/** What a host gives the core: nothing in the core looks for any of it itself. */
export type CoreOptions = {
  /** The workspace's folder. */
  dataDir: string;
  now(): Date;
  /** Takes lines of the program's log (not of the ledger's). */
  log(message: string): void;
  version: string;
  host: 'electron' | 'browser' | 'cli';
  /** Reads a file of `assets/` as text; `name` is relative, for example `rules/national.json`. */
  readAsset(name: string): Promise<string>;
  /** The sample papers that come with the program, for the empty library. */
  readSamples?(): Promise<{ name: string; bytes: Uint8Array }[]>;
  /** The processes for work on untrusted files, ended with the core; null works in place. */
  readingWorker: ReadingPool | null;
  /** The disk; left out, the machine's own. */
  files?: FilePort;
  /** Quiet time in ms after a change before the snapshots are written; left out, that of the store. */
  snapshotDelayMs?: number;
  /** Whether the backup of the day may be made today; left out, on every day. */
  backsUp?(): boolean;
  /** Lets the person choose a path, where the host has a dialog for it. */
  askPath?: AskPath;
  /** Name of the person at the desk when the office has registered none. */
  who?(): string;
};

export type Core = {
  /**
   * Answers one call of the contract. Never rejects. `client` names the page or window that calls: progress is told under
   * that name, and only it can cancel its jobs. Left out, the host itself calls.
   */
  dispatch(name: string, input: unknown, client?: string): Promise<Reply<unknown>>;
  /** Hears every event; returns the function that ends it. */
  subscribe(listener: (event: CoreEvent) => void): () => void;
  /** Cancels what runs, writes the snapshots and gives the workspace free. */
  close(): Promise<void>;
};

/**
 * Starts the core on a workspace. Opening goes on in the background: a workspace that cannot be opened is answered to
 * every call with the reason (`workspace-damaged`, `workspace-too-new`, `disk-denied`).
 */
export function createCore(options: CoreOptions): Core {
  const listeners = new Set<(event: CoreEvent) => void>();
  const emit = (event: CoreEvent) => {
    for (const listener of listeners) listener(event);
  };
  const jobs = new JobRegistry();
  const opened = { store: openWorkspace(options, emit) };
  // Every call hears of a failed opening; without a call nobody needs to.
  opened.store.catch(() => {});
  const aheadFailed = (error: unknown) => toLog(options.log, error);
  const ahead =
    options.host === 'cli'
      ? null
      : readAhead(async () => context('host'), { after: readAheadAfter, failed: aheadFailed });
  const reopen = async (token?: string) => {
    await (await opened.store).close();
    opened.store = openWorkspace(options, emit, token);
    const { seq } = (await opened.store).state;
    emit({ type: 'changed', seq, collections: [...collections] });
  };
  const looked = new Map<string, HandlerContext['lookedAt']>();
  const context = async (client: string) => {
    const lookedAt = looked.get(client) ?? { file: null, received: null };
    looked.set(client, lookedAt);
    return makeContext(options, { store: await opened.store, reopen, lookedAt }, jobs, emit, client);
  };
  return {
    dispatch: makeDispatch({ context, jobs, log: options.log }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      ahead?.stop();
      jobs.cancelAll();
      options.readingWorker?.close();
      const store = await opened.store.catch(() => null);
      await store?.close();
    },
  };
}

/** So long after the start (ms) the page has shown what it opens with. */
const readAheadAfter = 3_000;

async function openWorkspace(
  options: CoreOptions,
  emit: (event: CoreEvent) => void,
  takeOverFrom?: string,
): Promise<Store> {
  const holder: { store: Store | null } = { store: null };
  holder.store = await openStore({
    folder: options.dataDir,
    ...(takeOverFrom !== undefined && { takeOverFrom }),
    ...(options.files && { files: options.files }),
    ...(options.snapshotDelayMs !== undefined && { snapshotDelayMs: options.snapshotDelayMs }),
    ...(options.backsUp && { backsUp: options.backsUp }),
    now: options.now,
    toLog: (error) => toLog(options.log, error),
    who: () => nameOfOperator(holder.store) || (options.who?.() ?? ''),
    onApplied: ({ seq, operations }) =>
      emit({ type: 'changed', seq, collections: [...new Set(operations.map((one) => one.collection))] }),
  });
  await settleAfterMigration(holder.store);
  return holder.store;
}

/** A workspace of an earlier release has stages that were set by hand: they are derived once, by a change of its own. */
async function settleAfterMigration(store: Store): Promise<void> {
  const isMigrated = store.state.notices.some((notice) => notice.code === 'workspace-migrated');
  if (!isMigrated || store.state.readOnly) return;
  const change = settleStages(store.ledger);
  if (change.operations.length > 0) await store.apply(change);
}

function nameOfOperator(store: Store | null): string {
  return store?.ledger.office.office?.operator ?? '';
}

/** What the handlers of one workspace are given. */
export function makeContext(
  options: CoreOptions,
  { store, reopen, lookedAt }: Pick<HandlerContext, 'store' | 'reopen' | 'lookedAt'>,
  jobs: JobRegistry,
  emit: (event: CoreEvent) => void,
  client: string,
): HandlerContext {
  const reading = {
    store,
    progress: throttleProgress(options.now, client, emit),
    signal: (job: string | undefined) => jobs.signal(client, job),
    readingWorker: options.readingWorker,
  };
  return {
    ...reading,
    ...passagesOf(reading),
    now: options.now,
    today: () => isoDay(options.now()),
    who: () => nameOfOperator(store) || (options.who?.() ?? ''),
    asset: options.readAsset,
    samples: async () => (await options.readSamples?.()) ?? [],
    host: options.host,
    askPath: options.askPath ?? null,
    version: options.version,
    emit,
    reopen,
    lookedAt,
    cancel: (job) => jobs.cancel(client, job),
  };
}

/** The day on the office's own clock, which is the machine's. */
function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
