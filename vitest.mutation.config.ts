import { defineConfig } from 'vitest/config';

// The tests of one room, for `npm run mutation`: a room's changes are to be noticed beside it.
const room = process.env.DUBAN_MUTATED_ROOM ?? '*';

export default defineConfig({
  test: { include: [`main/core/${room}/**/*.test.ts`], testTimeout: 30_000, isolate: false },
});
