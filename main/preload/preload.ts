import { contextBridge, ipcRenderer } from 'electron';
import { channels } from './channels.ts';

/**
 * What the page gets in Electron: one function to call the core and one to hear its events. Names and inputs are
 * checked in the main process; nothing of Node or Electron is handed on.
 */
contextBridge.exposeInMainWorld('duban', {
  platform: process.platform,
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(channels.call, name, input),
  subscribe: (listener: (event: unknown) => void): (() => void) => {
    const forward = (_event: unknown, value: unknown): void => listener(value);
    ipcRenderer.on(channels.event, forward);
    return () => {
      ipcRenderer.removeListener(channels.event, forward);
    };
  },
});
