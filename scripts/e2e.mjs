// Runs the end-to-end tests. The window set runs on the real Electron where its binary is, else on the stand-in.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { electronObstacle, hasElectronBinary } from './electron-binary.mjs';
import { findBrowser } from './find-browser.mjs';
import { setup, teardown } from './memory-folder.mjs';
import { root } from './source-stamp.mjs';

await buildIfNeeded();
const browser = await findBrowser();
const real = hasElectronBinary() && !electronObstacle() && !process.env.DUBAN_STAND_IN;
console.log(`Window tests run on ${real ? 'Electron' : 'the stand-in'}; the browser is ${browser.from}.`);

setup();
const env = {
  ...process.env,
  // Chromium opens files with Chinese names only under a UTF-8 locale.
  ...(process.platform === 'linux' ? { LC_ALL: 'C.UTF-8' } : {}),
  DUBAN_CHROMIUM: browser.executable,
  DUBAN_CHROMIUM_ARGS: JSON.stringify(browser.args),
  ...(real ? {} : { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'e2e/electron-stand-in') }),
};
const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
const args = ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit', env });
teardown();
process.exitCode = status ?? 1;
