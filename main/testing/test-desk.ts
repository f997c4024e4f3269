import { readFile } from 'node:fs/promises';
import path from 'node:path';
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
  /** The value of a call. Throws with code and sentence where the core refuses it. */
  ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  close(): Promise<void>;
};

const log = (message: string) => {
  throw new Error(message);
};

/** A real core on a real store, with a clock that stands still at 2026-11-21. */
export async function openTestDesk(folder: string): Promise<TestDesk> {
  const store = await openTestStore(folder);
  const jobs = new JobRegistry();
  const options: CoreOptions = {
    dataDir: folder,
    now: () => new Date('2026-11-21T02:00:00.000Z'),
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
    async ask<N extends CallName>(name: N, input: CallInput<N>) {
      const reply = await dispatch(name, input);
      if (reply.ok) return reply.value as CallOutput<N>;
      const { code, details } = reply.error;
      throw new Error(`${name}: ${code} ${errorSentence('zh-CN', code, details)}`);
    },
    close: () => store.close(),
  };
}
