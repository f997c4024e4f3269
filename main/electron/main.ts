import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { app, type BrowserWindow, protocol, session } from 'electron';
import { type MessageKey, message } from '#shared/messages/catalogue.ts';
import { createCore } from '../core/core.ts';
import { ReadingPool } from '../core/reading/worker/reading-pool.ts';
import { defaultDataDir } from '../web/default-data-dir.ts';
import { programFiles } from '../web/program-files.ts';
import { loadRendererFiles } from '../web/renderer-files.ts';
import { machineWords } from '../web/trouble/machine-words.ts';
import { type TroubleDesk, takeTrouble, watchErrors } from '../web/trouble/take-trouble.ts';
import { chooseOver } from './choose-path.ts';
import { connectCore } from './connect-core.ts';
import { hardenContents } from './harden-contents.ts';
import { hardenSession } from './harden-session.ts';
import { setMenu } from './menu.ts';
import { openWindow } from './open-window.ts';
import { announcePageScheme, servePage } from './page-protocol.ts';
import { askPerson, tellPerson } from './tell-person.ts';
import { utilityFrom } from './utility-process.ts';
import { watchParts } from './watch-parts.ts';
import { type Telling, watchWindow } from './watch-window.ts';

const { values } = parseArgs({
  args: process.argv.slice(1),
  options: { 'data-dir': { type: 'string' } },
  strict: false,
});
const named = typeof values['data-dir'] === 'string' ? values['data-dir'] : null;
const dataDir = path.resolve(named ?? defaultDataDir(process.platform, process.env, os.homedir()));
// Chromium's own files stay out of the workspace, and two workspaces can be open side by side.
app.setPath('userData', path.join(dataDir, '.window'));

// A packaged program lets nobody look into its page from outside either.
if (app.isPackaged)
  for (const door of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(door);

let window: BrowserWindow | null = null;

// What went wrong is said in Chinese unless the system speaks English: the language of the page is a setting of a workspace that may not be open.
const language = app.getLocale().startsWith('en') ? 'en' : 'zh-CN';
const desk: TroubleDesk = {
  dataDir,
  language,
  about: { version: app.getVersion(), host: 'electron', machine: machineWords(process, os.release()) },
  now: () => new Date(),
};
const tell = (sentence: string) => tellPerson(window, app.getName(), sentence);
// A dialog needs a program that is ready; before that the report alone is written, and `start` says why it could not.
watchErrors(
  process,
  desk,
  (sentence) => (app.isReady() ? tell(sentence) : undefined),
  () => app.quit(),
);
watchParts(app, (trouble) => takeTrouble(desk, trouble));

function tellingOf(ofWindow: BrowserWindow): Telling {
  return {
    report: (trouble, key) => takeTrouble(desk, trouble, key),
    say: (key: MessageKey) => message(language, key),
    tell: (sentence) => void tell(sentence),
    ask: (sentence, buttons, leave) => askPerson(ofWindow, language, sentence, buttons, leave),
    quit: () => app.quit(),
  };
}

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
    readingWorker: program.readingProcess === null ? null : new ReadingPool(utilityFrom(program.readingProcess)),
    askPath: chooseOver(() => window),
    who: () => os.userInfo().username,
  });
  closeCoreBeforeQuit(() => core.close());
  hardenSession(session.defaultSession);
  servePage(protocol, await loadRendererFiles(program.rendererDir));
  setMenu(process.platform);
  const takeIn = connectCore(core);
  window = await openWindow(program.preload, app.getName(), (opened) => {
    takeIn(opened);
    watchWindow(opened, tellingOf(opened), Date.now);
  });
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
    .catch(async (error: unknown) => {
      await tell(takeTrouble(desk, { kind: 'not-started', error }));
      app.quit();
    });
} else {
  app.quit();
}
