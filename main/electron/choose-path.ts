import { type BrowserWindow, dialog } from 'electron';
import type { AskPath } from '../core/context-parts.ts';

/** Asks over the window for a folder or a file, with the dialogs of the system. `windowNow` is null where there is none yet. */
export function chooseOver(windowNow: () => BrowserWindow | null): AskPath {
  return async (wish) => {
    const window = windowNow();
    if (window === null || window.isDestroyed()) return null;
    if (wish.kind === 'new-file') {
      const chosen = await dialog.showSaveDialog(window, { defaultPath: wish.name });
      return chosen.canceled ? null : chosen.filePath;
    }
    const properties =
      wish.kind === 'folder' ? (['openDirectory', 'createDirectory'] as const) : (['openFile'] as const);
    const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: [...properties] });
    return canceled ? null : (filePaths[0] ?? null);
  };
}
