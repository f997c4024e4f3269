import type { MessageKey } from '#shared/messages/catalogue.ts';
import type { Trouble } from '../web/trouble/trouble-report.ts';
import { CrashCount } from './crash-count.ts';
import { isPageAddress, pageAddress } from './page-address.ts';

/** The part of Electron's window that is watched. */
export type WatchedWindow = {
  on(event: 'unresponsive' | 'responsive', listener: () => void): unknown;
  loadURL(address: string): Promise<unknown>;
  isDestroyed(): boolean;
  webContents: {
    on(event: 'render-process-gone', listener: (event: unknown, gone: Gone) => void): unknown;
    getURL(): string;
    reload(): void;
    forcefullyCrashRenderer(): void;
  };
};
export type Gone = { reason: string; exitCode: number };

/** How the person is told and asked; `ask` answers with the number of the button, or null when `leave` was aborted first. */
export type Telling = {
  /** Writes a report; gives the sentence on it. */
  report(trouble: Trouble, key?: 'page-gone-again'): string;
  say(key: MessageKey): string;
  tell(sentence: string): void;
  ask(sentence: string, buttons: MessageKey[], leave?: AbortSignal): Promise<number | null>;
  quit(): void;
};

/**
 * Brings a window back whose page crashed, in the place where it was; asks when it keeps crashing, and whether to wait when it hangs. The core is in
 * another process and holds the ledger: no change that was saved can be lost.
 */
export function watchWindow(window: WatchedWindow, telling: Telling, now: () => number): void {
  const count = new CrashCount(now);
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    const next = window.isDestroyed() ? 'leave' : count.take(reason);
    if (next === 'leave') return;
    const trouble: Trouble = { kind: 'page-gone', part: `${reason} ${exitCode}` };
    if (next === 'ask') void askAgain(window, telling, telling.report(trouble, 'page-gone-again'));
    else {
      reopen(window);
      telling.tell(telling.report(trouble));
    }
  });
  watchHanging(window, telling);
}

async function askAgain(window: WatchedWindow, { ask, quit }: Telling, sentence: string): Promise<void> {
  const button = await ask(sentence, ['trouble.reopen', 'trouble.quit']);
  if (button === 1) quit();
  else reopen(window);
}

/** Opens the page again a moment later: older releases of Electron fall over when it is done while the event is still told (electron#51900). */
function reopen(window: WatchedWindow): void {
  setImmediate(() => {
    if (window.isDestroyed()) return;
    const { webContents } = window;
    // An address with a place behind # is not loaded anew by being asked for; reloading keeps the place.
    if (isPageAddress(webContents.getURL())) webContents.reload();
    // Loading fails when the page crashes again meanwhile, which is told by its own event.
    else window.loadURL(pageAddress).catch(() => undefined);
  });
}

function watchHanging(window: WatchedWindow, telling: Telling): void {
  let asking: AbortController | null = null;
  window.on('unresponsive', () => {
    if (asking) return;
    const question = new AbortController();
    asking = question;
    const sentence = telling.say('trouble.page-hung');
    void telling.ask(sentence, ['trouble.wait', 'trouble.reopen'], question.signal).then((button) => {
      asking = null;
      // A page that hangs answers nothing: its process is ended, and the window comes back as after a crash.
      if (button === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
  window.on('responsive', () => asking?.abort());
}
