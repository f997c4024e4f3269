import { afterEach, beforeEach } from 'vitest';
import type { Core } from '#core/core.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { callCore } from './call-core.ts';
import { temporaryFolders } from './temporary-folder.ts';
import { createTestCore } from './test-core.ts';

/** A core on a workspace of its own, anew for each test and closed behind it. To be called at the top of a test file. */
export function coreForEachTest() {
  const newFolder = temporaryFolders();
  let folder = '';
  let core: Core;
  beforeEach(() => {
    folder = newFolder();
    core = createTestCore(folder);
  });
  afterEach(() => core.close());
  return {
    /** The answer to a call; a refusal is thrown with its code and details. */
    ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
      return callCore(core, name, input);
    },
    /** The core of the test that runs, and its folder. */
    here: () => ({ core, folder }),
    /** Closes the core and opens its folder anew, on another day. */
    async openAnew(now: Date): Promise<void> {
      await core.close();
      core = createTestCore(folder, { now: () => now });
    },
  };
}
