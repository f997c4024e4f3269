import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { app, type BrowserWindow, dialog, protocol, session } from 'electron';
import { createCore } from '../core/core.ts';
import { defaultDataDir } from '../web/default-data-dir.ts';
import { programFiles } from '../web/program-files.ts';
import { loadRendererFiles } from '../web/renderer-files.ts';
import { connectCore } from './connect-core.ts';
import { hardenContents } from './harden-contents.ts';
import { hardenSession } from './harden-session.ts';
import { setMenu } from './menu.ts';
import { openWindow } from './open-window.ts';
import { announcePageScheme, servePage } from './page-protocol.ts';

const { values } = parseArgs({
  args: process.argv.slice(1),
  options: { 'data-dir': { type: 'string' } },
  strict: false,
});
const named = typeof values['data-dir'] === 'string' ? values['data-dir'] : null;
const dataDir = path.resolve(named ?? defaultDataDir(process.platform, process.env, os.homedir()));
// Chromium's own files stay out of the workspace, and two workspaces can be open side by side.
app.setPath('userData', path.join(dataDir, '.window'));

let window: BrowserWindow | null = null;

async function start(): Promise<void> {
  const program = programFiles(__dirname);
  const core = createCore({
    dataDir,
    now: () => new Date(),
    log: (message) => console.error(message),
    version: app.getVersion(),
    host: 'electron',
    readAsset: program.readAsset,
    readSamples: program.readSamples,
    readingWorker: program.readingWorker,
    who: () => os.userInfo().username,
  });
  closeCoreBeforeQuit(() => core.close());
  hardenSession(session.defaultSession);
  servePage(protocol, await loadRendererFiles(program.rendererDir));
  setMenu(process.platform);
  const takeIn = connectCore(core);
  window = await openWindow(program.preload, app.getName(), takeIn);
}

/** Holds the quit back until the snapshots are written and the workspace is free again. */
function closeCoreBeforeQuit(close: () => Promise<void>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

function showWindow(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

announcePageScheme();
hardenContents(app);
app.enableSandbox();
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
  // Not a top-level await: Electron is ready only after this file has been evaluated (electron#40719).
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      dialog.showErrorBox(app.getName(), error instanceof Error ? error.message : String(error));
      app.quit();
    });
} else {
  app.quit();
}
