// The module that `require('electron')` gives under the stand-in: only what Duban's main process uses.
import { app } from './app.mjs';
import { openWindows, showWindowsIn } from './browser-window.mjs';
import { refused, startChromium } from './chromium.mjs';
import { strict } from './strict.mjs';
import { contentsOfPage } from './web-contents.mjs';

export { app } from './app.mjs';
export { BrowserWindow } from './browser-window.mjs';
export { ipcMain } from './ipc-main.mjs';
export { Menu } from './menu.mjs';
export { protocol } from './protocol.mjs';
export { session } from './session.mjs';
export { utilityProcess } from './utility-process.mjs';
export { webContents } from './web-contents.mjs';

export const dialog = strict('dialog', {
  showErrorBox(title, content) {
    console.error(`${title}\n${content}`);
  },
  /** Nobody is there to read: the default button is pressed at once. Specs look at `standIn.told`. */
  async showMessageBox(...given) {
    const options = given.at(-1);
    told.push(options.message);
    return { response: options.defaultId ?? 0, checkboxChecked: false };
  },
  /** Nobody is there to choose: as if the dialog were closed. */
  async showOpenDialog() {
    return { canceled: true, filePaths: [] };
  },
  async showSaveDialog() {
    return { canceled: true, filePath: '' };
  },
});

const told = [];

/** What the launcher and the specs use; not part of Electron. */
export const standIn = {
  refused,
  told,
  async start(appPath, manifest) {
    const chromium = await startChromium(contentsOfPage);
    showWindowsIn(chromium.context);
    app.configure(appPath, manifest, { windows: openWindows, stop: chromium.stop });
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => app.quit());
  },
  ready() {
    app.becomeReady();
  },
};
