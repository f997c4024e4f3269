import { app, BrowserWindow } from 'electron';
import { pageAddress } from './page-address.ts';

/**
 * Opens the one window and loads the page. `takeIn` is called before the page loads, so that its first calls are already
 * known as ours.
 */
export async function openWindow(
  preload: string,
  title: string,
  takeIn: (window: BrowserWindow) => void,
): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: '#ffffff',
    title,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      // Who packs the program has no use for them on the clerk's machine, and whoever sits down at it should have none.
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  takeIn(window);
  await window.loadURL(pageAddress);
  return window;
}
