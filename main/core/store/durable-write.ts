import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { type FilePort, systemCode } from './file-port.ts';

/** How often and how long (in ms) a rename is tried again while a virus scanner holds the file (Windows). */
const renameTries = 20;
const renamePause = 50;
const heldCodes = new Set(['EPERM', 'EACCES', 'EBUSY']);

let written = 0;

/**
 * Writes a whole file, its content at hand or written piece by piece, so that after a power cut either the old or the new content stands there: temporary file beside
 * it, fsync, `beforeRename` (for example keeping the old one), rename, fsync of the folder. On failure the temporary
 * file is taken away and the old content stands.
 */
export async function writeDurably(
  files: FilePort,
  file: string,
  content: string | Uint8Array | ((handle: FileHandle) => Promise<void>),
  beforeRename: () => Promise<void> = async () => {},
): Promise<void> {
  written += 1;
  const temporary = `${file}.${process.pid}.${written}.tmp`;
  try {
    const handle = await files.open(temporary, 'wx', 0o600);
    try {
      await (typeof content === 'function' ? content(handle) : handle.writeFile(content));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await beforeRename();
    await renameHeld(files, temporary, file);
  } catch (error) {
    await files.rm(temporary, { force: true }).catch(() => {
      // The first failure is the one to tell; what is left is swept at the next opening.
    });
    throw error;
  }
  await syncFolder(files, path.dirname(file));
}

async function renameHeld(files: FilePort, from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (tries >= renameTries || !heldCodes.has(systemCode(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, renamePause));
    }
  }
}

/** Makes a rename or a new name in a folder last. Windows cannot open folders and needs none of it. */
export async function syncFolder(files: FilePort, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
