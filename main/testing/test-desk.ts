import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Reply } from '#shared/contract/call.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { type CoreOptions, makeContext } from '../core/core.ts';
import { makeDispatch } from '../core/dispatch.ts';
import { JobRegistry } from '../core/job-registry.ts';
import type { Store } from '../core/store/store.ts';
import { openTestStore } from './open-test-store.ts';
import { projectRoot } from './source-files.ts';

/** A workspace with its calls and, for tests of what a call did, its store. */
export type TestDesk = {
  store: Store;
  /** ISO day on the wall, which a test may turn. */
  clock: { today: string };
  /** What the core says to a call. */
  dispatch(name: string, input: unknown): Promise<Reply<unknown>>;
  /** The value of a call. Throws with code and sentence where the core refuses it. */
  ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  close(): Promise<void>;
};

const log = (message: string) => {
  throw new Error(message);
};

/** A real core on a real store, with a clock that stands still at 2026-11-21 until a test turns it. */
export async function openTestDesk(folder: string): Promise<TestDesk> {
  const clock = { today: '2026-11-21' };
  const now = () => new Date(`${clock.today}T02:00:00.000Z`);
  const store = await openTestStore(folder, { now });
  const jobs = new JobRegistry();
  const options: CoreOptions = {
    dataDir: folder,
    now,
    log,
    version: '0.0.0',
    host: 'cli',
    readAsset: (name) => readFile(path.join(projectRoot, 'assets', name), 'utf8'),
    readSamples: async () => [],
    readingWorker: null,
    who: () => '周文',
  };
  const context = makeContext(
    options,
    { store, reopen: () => store.close(), lookedAt: { file: null, received: null } },
    jobs,
    () => {},
    'test',
  );
  const dispatch = makeDispatch({ context: async () => context, jobs, log });
  return {
    store,
    clock,
    dispatch,
    async ask<N extends CallName>(name: N, input: CallInput<N>) {
      const reply = await dispatch(name, input);
      if (reply.ok) return reply.value as CallOutput<N>;
      const { code, details } = reply.error;
      throw new Error(`${name}: ${code} ${errorSentence('zh-CN', code, details)}`);
    },
    close: () => store.close(),
  };
}
