import { defineConfig } from 'vitest/config';

// The tests that are to notice a change, for `npm run mutation`: those of the room, or of the changed files.
const tests = process.env.DUBAN_MUTATION_TESTS?.split(',') ?? ['main/core/**/*.test.ts'];

export default defineConfig({
  test: { include: tests, testTimeout: 30_000, isolate: false },
});
