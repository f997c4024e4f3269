import { defineConfig } from '@playwright/test';

/** `window` drives the desktop window (Electron or the stand-in), `browser` the loopback host with the same page. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Every scenario has a workspace, a program and a browser of its own: the two workers share them out one by one.
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  projects: [
    { name: 'window', testMatch: 'window/*.spec.ts' },
    { name: 'browser', testMatch: 'browser/*.spec.ts' },
  ],
});
