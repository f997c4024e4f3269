import { defineConfig } from 'vitest/config';

// Component tests name jsdom in their first line; everything else is plain Node.
export default defineConfig({
  test: {
    include: ['shared/**/*.test.ts', 'main/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['scripts/memory-folder.mjs'],
    setupFiles: ['renderer/testing/fill-jsdom-gaps.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
    // Test files of one worker share their modules: loading them anew for each file took half of the time. Each file leaves nothing behind.
    isolate: false,
  },
});
