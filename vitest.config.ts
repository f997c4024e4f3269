import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isOfPage = ({ moduleId }: TestSpecification) =>
  /^\/\/ @vitest-environment jsdom/.test(readFileSync(moduleId, 'utf8'));

/**
 * The tests of the page behind one another, then all others. A worker is only kept where the next file wants the same environment; mixed by
 * size or time, as they come, workers were thrown away dozens of times, each with all the modules it had loaded.
 */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isOfPage), ...sorted.filter((file) => !isOfPage(file))];
  }
}

// Component tests name jsdom in their first line; everything else is plain Node.
export default defineConfig({
  test: {
    include: ['shared/**/*.test.ts', 'main/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['scripts/memory-folder.mjs'],
    setupFiles: ['renderer/testing/fill-jsdom-gaps.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
    sequence: { sequencer: ByEnvironment },
    // Test files of one worker share their modules: loading them anew for each file took half of the time. Each file leaves nothing behind.
    isolate: false,
  },
});
