import { type BrowserWindow, ipcMain, type WebContents } from 'electron';
import type { Core } from '../core/core.ts';
import { channels } from '../preload/channels.ts';
import { answerCall, concerns } from './bridge.ts';

/** Joins the page's calls and the core's events. Returns the function that takes a new window in. */
export function connectCore(core: Core): (window: BrowserWindow) => void {
  const ours = new Map<number, WebContents>();
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) => {
    const frame = event.senderFrame;
    const sender = { id: event.sender.id, frameAddress: frame?.url ?? '', isMainFrame: frame?.parent === null };
    return answerCall(core, new Set(ours.keys()), sender, name, input);
  });
  core.subscribe((event) => {
    for (const [id, contents] of ours) {
      if (concerns(event, id)) contents.send(channels.event, event);
    }
  });
  return (window) => {
    const { webContents } = window;
    const { id } = webContents;
    ours.set(id, webContents);
    window.once('closed', () => ours.delete(id));
  };
}
